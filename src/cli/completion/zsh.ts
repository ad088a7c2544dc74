import type {Flag, Menu} from './menus.ts'

/** A script for zsh: a file `_extract` in a folder of `$fpath`, or `source <(extract completion zsh)`. */
export function zsh(menus: readonly Menu[]): string {
  const [own, ...others] = menus as readonly [Menu, ...Menu[]]
  const described = others.map(({name, about}) => quoted(`${name}:${about.replace(/:/g, '\\:')}`))
  return `#compdef extract
_extract() {
  local -a commands
  commands=(
    ${described.join('\n    ')}
  )
  if (( CURRENT > 2 )); then
    case $words[2] in
${others.map(branch).join('\n')}
    esac
  fi
  _arguments -s -S \\
    ${[...own.flags.flatMap(argument), quoted('1: :_extract_first'), quoted('*: :_files')].join(' \\\n    ')}
}
_extract_first() {
  _describe -t commands command commands
  _files
}
if [[ $funcstack[1] == _extract ]]; then
  _extract "$@"
else
  compdef _extract extract
fi
`
}

function branch(menu: Menu): string {
  const {operand} = menu
  const rest =
    operand === null ? [] : [operand === 'file' ? quoted('*: :_files') : quoted(`1: :(${operand.join(' ')})`)]
  return `      ${menu.name})
        words=("$words[1]" "\${(@)words[3,-1]}")
        (( CURRENT-- ))
        _arguments -s -S \\
          ${[...menu.flags.flatMap(argument), ...rest].join(' \\\n          ')}
        return ;;`
}

/** `'*'{-f,--format}'[how …]:value:(json csv)'`: a flag in the words of _arguments. */
function argument({long, short, about, value}: Flag): string[] {
  const said = about.replace(/[\\[\]:]/g, '\\$&')
  const tail = `[${said}]${value === null ? '' : `: :${action(value)}`}`
  return [`--${long}`, ...(short ? [`-${short}`] : [])].map(name =>
    quoted(`*${name}${value && name.startsWith('--') ? '=' : ''}${tail}`),
  )
}

function action(value: NonNullable<Flag['value']>): string {
  if (value === 'file') return '_files'
  if (value === 'folder') return '_files -/'
  return value === 'free' ? ' ' : `(${value.join(' ')})`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
