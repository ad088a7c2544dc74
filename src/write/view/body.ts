/** The indicators of a letter as a table, under the headings of its sections. */
import type {Indicator} from '../../../schemas/indicator.ts'
import type {LetterRecord} from '../../../schemas/record.ts'
import type {Template} from '../../speech/chinese.ts'
import {amount} from './amount.ts'
import {entries} from './entries.ts'
import {findingLines} from './finding-lines.ts'
import {headings} from './headings.ts'
import {type Cell, type Lane, row, widths} from './layout.ts'
import {plain} from './plain.ts'
import type {Scene} from './scene.ts'

const INDENT = '  '

interface Column extends Lane {
  readonly title: Template
  cell(indicator: Indicator, scene: Scene): Cell
}

const columns: readonly Column[] = [
  {title: 'id', least: 2, most: 6, cell: ({id}, {paint}) => ({text: id, paint: paint.label})},
  {title: 'indicator', least: 10, most: 44, cell: one => ({text: nameOf(one), paint: same})},
  {
    title: 'as printed',
    least: 6,
    most: 24,
    cell: ({raw, kind}, {paint}) => ({text: plain(raw), paint: paint.kind[kind]}),
  },
  {
    title: 'value',
    least: 8,
    most: 30,
    cell: (one, {say, paint}) => ({text: plain(amount(one, say)), paint: paint.kind[one.kind]}),
  },
  {title: 'period', least: 7, most: 22, cell: (one, scene) => ({text: periodOf(one, scene), paint: same})},
  {
    title: 'status',
    least: 6,
    most: 8,
    cell: ({status}, {say, paint}) => ({text: say(status), paint: paint.status[status]}),
  },
  {
    title: 'flags',
    least: 6,
    most: 32,
    cell: ({flags}, {say, paint}) => ({text: flags.map(flag => say(flag as Template)).join(', '), paint: paint.flag}),
  },
]

/** The table of a letter: headings, rows, and under them what was found about them. */
export function body(record: LetterRecord, scene: Scene): string {
  const {say, paint, width} = scene
  const list = entries(record)
  if (list.length === 0) return `\n${INDENT}${say('no indicators')}\n`
  const cells = new Map(record.indicators.map(one => [one, columns.map(column => column.cell(one, scene))]))
  const heads = columns.map(({title}) => ({text: say(title), paint: paint.label}))
  const filled = columns.map((_, at) => [...cells.values()].some(row => row[at]!.text !== ''))
  const texts = [heads, ...cells.values()].map(row => row.map(({text}, at) => (filled[at] ? text : '')))
  const wide = widths(texts, columns, width - INDENT.length)
  const lead = headings(record, scene)
  const lines = list.map(({section, indicator, findings}) => {
    const said = findings.map(finding => findingLines(finding, INDENT.repeat(2), scene)).join('')
    return lead(section) + (indicator ? row(cells.get(indicator)!, wide, INDENT) : '') + said
  })
  return (cells.size > 0 ? `\n${row(heads, wide, INDENT)}` : '') + lines.join('')
}

const same = (text: string): string => text

/** A part stands under its whole: `其中 科技创新专项资金` is said by the sign before it. */
const nameOf = ({name, partOf}: Indicator): string => `${partOf ? '- ' : ''}${plain(name)}`

function periodOf({period}: Indicator, {say}: Scene): string {
  if (!period) return ''
  return plain(period.role === 'by' ? `${say('by ')}${period.end ?? period.edtf}` : period.edtf)
}
