/** The lines of a letter by what they are: title, heading, paragraph, table. */
import type {LetterRecord} from '../../schemas/record.ts'
import type {UnitsOfText} from './units-of-text.ts'

interface Cut {
  readonly start: number
  readonly end: number
}

interface Row {
  readonly head: boolean
  readonly cells: readonly Cut[]
}

/** A line of the letter in UTF-16 units. */
export type Line =
  | (Cut & {readonly type: 'title' | 'paragraph'; readonly section?: string | undefined})
  | (Cut & {readonly type: 'heading'; readonly level: number; readonly section?: string | undefined})
  | (Cut & {readonly type: 'table'; readonly rows: readonly Row[]; readonly section?: undefined})

/** The lines that are not blank, in order; rows of a table that stand together are one. */
export function linesOf(record: LetterRecord & {readonly text: string}, units: UnitsOfText): Line[] {
  const {text, letter, sections} = record
  const starts = new Map(sections.map(section => [units.unit(section.start), section]))
  const lines: Line[] = []
  let titled = false
  for (const cut of cutsOf(text)) {
    const words = text.slice(cut.start, cut.end)
    const bare = words.trim()
    if (bare === '') continue
    const rule = /^[\s:|-]{2,}$/.test(bare) && bare.includes('|')
    if (isRow(bare)) {
      if (!rule) addRow(lines, {head: false, cells: cellsOf(text, cut)}, cut)
      else markHead(lines)
      continue
    }
    const first = cut.start + words.search(/\S/)
    const section = starts.get(first) ?? starts.get(first + (/^#+\s*/.exec(bare)?.[0].length ?? 0))
    if (!titled && letter.title && squeeze(letter.title).includes(squeeze(bare.replace(/^#+/, '')))) {
      titled = squeeze(letter.title).endsWith(squeeze(bare))
      lines.push({...cut, type: 'title', section: section?.id})
    } else if (section && squeeze(bare).length <= squeeze(section.label + section.title).length + 4)
      lines.push({...cut, type: 'heading', level: section.level, section: section.id})
    else lines.push({...cut, type: 'paragraph', section: section?.id})
  }
  return lines
}

function* cutsOf(text: string): Generator<Cut> {
  let start = 0
  for (const {index, 0: end} of text.matchAll(/\r\n|[\r\n]/g)) {
    yield {start, end: index}
    start = index + end.length
  }
  yield {start, end: text.length}
}

const squeeze = (text: string): string => text.replace(/[\s#]/g, '')

const isRow = (line: string): boolean =>
  (line.startsWith('|') && line.endsWith('|') && line.length > 2) || line.includes('\t')

function addRow(lines: Line[], row: Row, cut: Cut): void {
  const last = lines.at(-1)
  if (last?.type !== 'table') lines.push({...cut, type: 'table', rows: [row]})
  else lines[lines.length - 1] = {...last, end: cut.end, rows: [...last.rows, row]}
}

/** A line of dashes says that the row above it was the head. */
function markHead(lines: Line[]): void {
  const last = lines.at(-1)
  if (last?.type === 'table') lines[lines.length - 1] = {...last, rows: last.rows.map(row => ({...row, head: true}))}
}

/** The cells between bars or tabs, without the blanks at their ends. */
function cellsOf(text: string, {start, end}: Cut): Cut[] {
  const words = text.slice(start, end)
  const bars = words.trim().startsWith('|')
  const cells: Cut[] = []
  let from = bars ? start + words.indexOf('|') + 1 : start
  const last = bars ? start + words.lastIndexOf('|') : end
  for (let at = from; at <= last; at++) {
    if (at < last && text[at] !== (bars ? '|' : '\t')) continue
    const cell = text.slice(from, at)
    const lead = cell.length - cell.trimStart().length
    cells.push({start: from + lead, end: Math.max(from + lead, from + cell.trimEnd().length)})
    from = at + 1
  }
  return cells
}
