/** A letter in brief: what its numerals are, how many figures of which kind, what to look at twice. */
import type {Indicator} from '../../../schemas/indicator.ts'
import type {LetterRecord} from '../../../schemas/record.ts'
import {kind as kinds, ledgerClass, status as statuses} from '../../../schemas/vocabulary.ts'
import type {Template} from '../../speech/chinese.ts'
import {pad, wrap} from '../../text/wrap.ts'
import {findingLines} from './finding-lines.ts'
import {row, widths} from './layout.ts'
import {plain} from './plain.ts'
import type {Scene} from './scene.ts'
import {total} from './total.ts'

const INDENT = '  '

/** The page below the envelope. */
export const summary = (record: LetterRecord, scene: Scene): string =>
  [classes(record, scene), byKind(record, scene), sums(record, scene), doubts(record, scene)].filter(Boolean).join('\n')

/** `of them: 40 name, 36 enumerator`: the excused by class. */
function classes({numerals}: LetterRecord, {say, width}: Scene): string {
  const excused = ledgerClass.options.filter(name => name !== 'indicator' && name !== 'date')
  const counted = excused
    .map(name => [name, numerals.filter(one => one.class === name).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${say(name)} ${count}`)
  if (counted.length === 0) return ''
  return `${wrap(`${say('excused')}: ${counted.join(', ')}`, width - 2)
    .map(line => `${INDENT}${line}\n`)
    .join('')}`
}

/** One row a kind: how many, of which status, and the largest by name. */
function byKind({indicators}: LetterRecord, scene: Scene): string {
  const {say, paint, width} = scene
  if (indicators.length === 0) return `${INDENT}${say('no indicators')}\n`
  const titles: readonly Template[] = ['kind', 'number', ...statuses.options, 'flagged']
  const head = titles.map(title => ({text: say(title), paint: paint.label}))
  const counts = (list: readonly Indicator[]) =>
    [
      list.length,
      ...statuses.options.map(status => list.filter(one => one.status === status).length),
      list.filter(({flags}) => flags.length > 0).length,
    ].map(count => ({text: count === 0 ? '-' : String(count), paint: (text: string) => text}))
  const rows = kinds.options
    .map(kind => ({kind, list: indicators.filter(one => one.kind === kind)}))
    .filter(({list}) => list.length > 0)
    .map(({kind, list}) => [{text: say(kind), paint: paint.kind[kind]}, ...counts(list)])
  const all = [head, ...rows, [{text: say('total'), paint: paint.label}, ...counts(indicators)]]
  const lanes = titles.map(() => ({least: 4, most: 16}))
  const wide = widths(
    all.map(cells => cells.map(({text}) => text)),
    lanes,
    width - 2,
  )
  return all.map(cells => row(cells, wide, INDENT)).join('')
}

/** Sums of money by status and currency, of what can be added. */
function sums({indicators}: LetterRecord, {say, paint, width}: Scene): string {
  const amounts = indicators.filter(
    ({kind, value, bound, aspect, change, status, partOf, sameAs, unit}) =>
      kind === 'money' &&
      value !== null &&
      bound === 'exact' &&
      aspect === 'level' &&
      !change &&
      status !== 'rule' &&
      !partOf &&
      !sameAs &&
      unit,
  )
  const groups = new Map<string, number[]>()
  for (const {status, unit, value} of amounts) {
    const key = `${status} ${unit}`
    groups.set(key, [...(groups.get(key) ?? []), value!])
  }
  if (groups.size === 0) return ''
  const lines = [...groups].sort().map(([key, values]) => {
    const [status, unit] = key.split(' ') as [Indicator['status'], string]
    return `${INDENT}${pad(say(status), 10)}${paint.kind.money(`${total(values)} ${plain(unit)}`)} (${values.length})\n`
  })
  const note = wrap(
    say('money named exactly, of all years together; parts, repeats, changes and rules left out'),
    width - 2,
  )
  return `${INDENT}${paint.heading(say('sums'))}\n${lines.join('')}${note.map(line => `${INDENT}${paint.label(line)}\n`).join('')}`
}

function doubts({indicators, findings, numerals}: LetterRecord, scene: Scene): string {
  const {say, paint, width} = scene
  const flags = [...new Set(indicators.flatMap(one => one.flags))].sort()
  const unread = numerals.filter(one => one.class === 'unread').length
  if (flags.length + findings.length + unread === 0) return `${INDENT}${say('nothing to look at twice')}\n`
  const lines = flags.map(flag => {
    const ids = indicators.filter(one => one.flags.includes(flag)).map(({id}) => id)
    const label = pad(say(flag as Template), 18)
    return wrap(ids.join(' '), width - 22)
      .map((line, at) => `${INDENT}${at === 0 ? paint.flag(label) : ' '.repeat(18)}${line}\n`)
      .join('')
  })
  const told = findings.map(finding => findingLines(finding, INDENT, scene))
  return `${INDENT}${paint.heading(say('to look at twice'))}\n${[...lines, ...told].join('')}`
}
