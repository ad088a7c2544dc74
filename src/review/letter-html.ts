/** The letter as it reads: title, headings, paragraphs, tables; every numeral marked, findings underlined. */
import type {LetterRecord} from '../../schemas/record.ts'
import {html} from './html.ts'
import {kindGroup} from './kind-group.ts'
import {type Line, linesOf} from './lines-of-letter.ts'
import {unitsOfText} from './units-of-text.ts'
import {type Say, term} from './words.ts'

interface Stretch {
  readonly start: number
  readonly end: number
  readonly open: string
}

interface Overlay {
  readonly marks: readonly Stretch[]
  readonly doubts: readonly Stretch[]
  markup(words: string): string
}

/** Asterisks and number signs of Markdown take no room, but stay in the text. */
const folded = (words: string): string => words.replace(/\*\*|^#{1,6} /g, '<span class="markup">$&</span>')

/** The HTML of the letter; the text of every block is, character for character, a slice of the letter's text. */
export function letterHtml(record: LetterRecord & {readonly text: string}, say: Say): string {
  const units = unitsOfText(record.text)
  const span = ({start, end}: {start: number; end: number}) => ({start: units.unit(start), end: units.unit(end)})
  const marks = record.numerals.map(numeral => ({...span(numeral), open: opening(numeral, record, say)}))
  const doubts = record.findings
    .map((finding, at) => ({
      ...span(finding),
      open: `<span class="doubt ${finding.level}" data-finding="${at}" title="${html(finding.message)}">`,
    }))
    .filter(({start, end}) => end > start)
  const markup = record.source.mediaType === 'text/markdown' ? folded : (words: string) => words
  const inside = (from: number, to: number) => pieces(record.text, from, to, {marks, doubts, markup})
  return linesOf(record, units)
    .map(line => block(line, inside))
    .join('\n')
}

function opening(numeral: LetterRecord['numerals'][number], {indicators, dates}: LetterRecord, say: Say): string {
  const {class: sort, ref, why} = numeral
  const label = term(say, 'class', sort)
  if (sort === 'indicator') {
    const indicator = indicators.find(({id}) => id === ref)
    if (!indicator) return '<mark>'
    const flagged = indicator.flags.length > 0 ? ' flagged' : ''
    const title = `${indicator.name} · ${term(say, 'kind', indicator.kind)} · ${term(say, 'status', indicator.status)}`
    return `<mark class="figure ${kindGroup[indicator.kind]} ${indicator.status}${flagged}" data-id="${html(indicator.id)}" title="${html(title)}">`
  }
  const date = sort === 'date' ? dates.find(({id}) => id === ref) : undefined
  return `<span class="numeral ${sort}" title="${html(`${label}${date ? ` ${date.edtf}` : why ? ` · ${why}` : ''}`)}">`
}

function block(line: Line, inside: (from: number, to: number) => string): string {
  const {start, end} = line
  const at = `data-start="${start}"`
  const id = line.section ? ` id="section-${html(line.section)}"` : ''
  if (line.type === 'title') return `<p class="title" ${at}>${inside(start, end)}</p>`
  if (line.type === 'heading')
    return `<p class="heading level-${Math.min(line.level, 5)}"${id} ${at}>${inside(start, end)}</p>`
  if (line.type !== 'table') return `<p${id} ${at}>${inside(start, end)}</p>`
  const rows = line.rows.map(({head, cells}) => {
    const tag = head ? 'th' : 'td'
    return `<tr>${cells.map(cell => `<${tag} data-start="${cell.start}">${inside(cell.start, cell.end)}</${tag}>`).join('')}</tr>`
  })
  return `<div class="scroll" tabindex="0"><table class="of-letter">${rows.join('')}</table></div>`
}

/** A stretch of text cut where a mark or a doubt begins or ends; doubts are drawn within marks. */
function pieces(text: string, from: number, to: number, {marks, doubts, markup}: Overlay): string {
  const over = (list: readonly Stretch[]) => list.filter(one => one.start < to && one.end > from)
  const here = over(marks)
  const below = over(doubts)
  const cuts = new Set([from, to])
  for (const {start, end} of [...here, ...below])
    for (const cut of [start, end]) if (cut > from && cut < to) cuts.add(cut)
  const sorted = [...cuts].sort((a, b) => a - b)
  let out = ''
  let open: Stretch | undefined
  for (const [at, start] of sorted.slice(0, -1).entries()) {
    const mark = here.find(one => one.start <= start && one.end > start)
    if (mark !== open) out += close(open) + (mark?.open ?? '')
    open = mark
    const words = markup(html(text.slice(start, sorted[at + 1])))
    const around = below.filter(one => one.start <= start && one.end > start)
    out += around.map(one => one.open).join('') + words + '</span>'.repeat(around.length)
  }
  return out + close(open)
}

const close = (open: Stretch | undefined): string =>
  open ? (open.open.startsWith('<mark') ? '</mark>' : '</span>') : ''
