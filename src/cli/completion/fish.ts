import type {Flag, Menu} from './menus.ts'

/** A script for fish: `extract completion fish > ~/.config/fish/completions/extract.fish`. */
export function fish(menus: readonly Menu[]): string {
  const names = menus.flatMap(({name}) => name ?? []).join(' ')
  const lines = menus.flatMap(({name, about, flags, operand}) => {
    const when = quoted(
      name === null ? `not __fish_seen_subcommand_from ${names}` : `__fish_seen_subcommand_from ${name}`,
    )
    return [
      ...(name === null ? [] : [`complete -c extract -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`]),
      ...(operand === 'file' ? [] : [`complete -c extract -n ${when} -f`]),
      ...(Array.isArray(operand) ? [`complete -c extract -n ${when} -a ${quoted(operand.join(' '))}`] : []),
      ...flags.map(flag => `complete -c extract -n ${when} ${flagOf(flag)}`),
    ]
  })
  return `# fish completion for extract\n${lines.join('\n')}\n`
}

function flagOf({long, short, about, value}: Flag): string {
  return [
    ...(short ? [`-s ${short}`] : []),
    `-l ${long}`,
    ...(value === null ? [] : [takes(value)]),
    `-d ${quoted(about)}`,
  ].join(' ')
}

function takes(value: NonNullable<Flag['value']>): string {
  if (value === 'file') return '-r -F'
  if (value === 'folder') return "-x -a '(__fish_complete_directories)'"
  return value === 'free' ? '-x' : `-x -a ${quoted(value.join(' '))}`
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
