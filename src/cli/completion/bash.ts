import type {Flag, Menu} from './menus.ts'

/** A script for bash 3.2 and newer: `source <(extract completion bash)`. */
export function bash(menus: readonly Menu[]): string {
  const names = menus.flatMap(({name}) => name ?? [])
  const flags = menus.flatMap(menu => menu.flags)
  return `# bash completion for extract: source <(extract completion bash)
_extract() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} word command= words=
  local IFS=$' \\t\\n'
  COMPREPLY=()
  # --format=js comes in three words
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case \${COMP_WORDS[1]} in
    ${names.join('|')}) [[ $COMP_CWORD -gt 1 ]] && command=\${COMP_WORDS[1]} ;;
  esac
  case $prev in
${valueCases(flags)}
  esac
  case $command in
${menus.map(menu => `    ${menu.name ?? '""'}) words="${longs(menu)}" ;;`).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    return
  fi
  case $command in
${operands(menus)}
  esac
  compopt -o filenames 2>/dev/null
  IFS=$'\\n'
  COMPREPLY=($(compgen -f -- "$cur"))
  [[ $COMP_CWORD -eq 1 ]] && COMPREPLY+=($(compgen -W $'${names.join('\\n')}' -- "$cur"))
}
complete -F _extract extract
`
}

const longs = ({flags}: Menu): string => flags.map(({long}) => `--${long}`).join(' ')

/** What follows a flag; flags that take the same go together, whatever command they are of. */
function valueCases(flags: readonly Flag[]): string {
  const byValue = new Map<string, Set<string>>()
  for (const {long, short, value} of flags) {
    if (value === null) continue
    const key = typeof value === 'string' ? value : value.join(' ')
    const named = byValue.get(key) ?? new Set()
    byValue.set(key, named.add(`--${long}`))
    if (short) named.add(`-${short}`)
  }
  return [...byValue]
    .map(([value, names]) => `    ${[...names].join('|')})\n      ${reply(value)}\n      return ;;`)
    .join('\n')
}

function reply(value: string): string {
  if (value === 'free') return ':'
  if (value === 'file' || value === 'folder')
    return `compopt -o filenames 2>/dev/null; IFS=$'\\n'; COMPREPLY=($(compgen -${value === 'file' ? 'f' : 'd'} -- "$cur"))`
  return `COMPREPLY=($(compgen -W "${value}" -- "$cur"))`
}

const operands = (menus: readonly Menu[]): string =>
  menus
    .filter(({operand}) => operand !== 'file')
    .map(({name, operand}) => {
      const words = operand ? ` COMPREPLY=($(compgen -W "${(operand as readonly string[]).join(' ')}" -- "$cur"));` : ''
      return `    ${name})${words} return ;;`
    })
    .join('\n')
