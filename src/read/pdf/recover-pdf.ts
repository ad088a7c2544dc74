/** Recovers the text of a PDF: its paragraphs and framed tables, without page numbers and running heads. */
import './buffer-transfer.ts'
import {getDocumentProxy} from 'unpdf'
import type {Limits} from '../../../schemas/limits.ts'
import type {Part} from '../part.ts'
import type {Note, Recovered} from '../recovered.ts'
import {refusal} from '../refuse.ts'
import {setDown} from '../set-down.ts'
import {type Framed, framesOf, mended} from './frames.ts'
import {linesOf, type PdfLine} from './lines.ts'
import {marginsOf, paragraphsOf} from './paragraphs.ts'
import {type OperatorList, rulingsOf} from './rulings.ts'
import {type Run, runsOf} from './run.ts'
import {runningHeads} from './running-heads.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>

interface Sheet {
  readonly lines: readonly PdfLine[]
  readonly tables: readonly Framed[]
  readonly isScan: boolean
}

/** Operators that paint an image. */
const IMAGES = new Set([82, 83, 84, 85, 86, 87, 88])
/** Rows of a table have gaps: only then is the page asked for drawn lines. */
const FIELDS = /\S　　+\S/

/** Fetches the table that tells which characters a Chinese font's codes are: UniGB-UCS2-H.bcmap. */
export type FontTable = (name: string) => Promise<Uint8Array>

/** The plain text of a PDF. */
export async function recoverPdf(bytes: Uint8Array, {maxPages}: Limits, fontTable: FontTable): Promise<Recovered> {
  const document = await open(bytes, fontTable)
  try {
    if (document.numPages > maxPages)
      throw refusal(
        'limit-pages',
        `Unexpected PDF of ${document.numPages} pages, expected at most ${maxPages} (--max-pages)`,
      )
    const sheets: Sheet[] = []
    for (let number = 1; number <= document.numPages; number++) sheets.push(await sheetOf(document, number))
    return compose(sheets)
  } finally {
    await document.destroy()
  }
}

async function open(bytes: Uint8Array, fontTable: FontTable): Promise<Document> {
  // pdf.js makes its reader with `new`
  function BinaryDataFactory() {
    return {fetch: ({filename}: {filename: string}) => fontTable(filename)}
  }
  // no file is asked for by a place: the reader above knows where they are
  const tables = {BinaryDataFactory, cMapUrl: '/', cMapPacked: true, useWorkerFetch: false}
  try {
    // pdf.js takes the buffer it is given for its own
    return await getDocumentProxy(new Uint8Array(bytes), {
      ...tables,
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw refusal('encrypted', 'Unexpected password on the PDF, expected one without: remove it')
    throw broken(error)
  }
}

const broken = (error: unknown) => {
  const why = error instanceof Error ? error.message.split('\n', 1)[0]!.slice(0, 80).replace(/\.$/, '') : 'damage'
  return refusal('broken', `Unexpected damage (${why}), expected a whole PDF`)
}

async function sheetOf(document: Document, number: number): Promise<Sheet> {
  try {
    const page = await document.getPage(number)
    const {items} = await page.getTextContent({includeMarkedContent: false, disableNormalization: true})
    const runs = runsOf(items)
    const sheet = await laidOut(page, runs, number)
    page.cleanup()
    return sheet
  } catch (error) {
    throw broken(error)
  }
}

async function laidOut(page: Page, runs: readonly Run[], number: number): Promise<Sheet> {
  const lines = linesOf(runs, number)
  if (lines.length === 0) return {lines, tables: [], isScan: hasImage(await operators(page))}
  if (!lines.some(line => FIELDS.test(line.text))) return {lines, tables: [], isScan: false}
  const tables = framesOf(rulingsOf(await operators(page)), runs)
  const rest = runs.filter(run => !tables.some(table => table.runs.has(run)))
  return {lines: linesOf(rest, number), tables, isScan: false}
}

const operators = (page: Page): Promise<OperatorList> => page.getOperatorList() as Promise<OperatorList>

const hasImage = ({fnArray}: OperatorList): boolean => fnArray.some(op => IMAGES.has(op))

function compose(sheets: readonly Sheet[]): Recovered {
  const scans = sheets.flatMap((sheet, at) => (sheet.isScan ? [at + 1] : []))
  if (sheets.every(({lines, tables}) => lines.length === 0 && tables.length === 0))
    throw refusal(
      'no-text-layer',
      'Unexpected PDF without text (no-text-layer), expected one with: recognise its pages first (OCR)',
    )
  const heads = runningHeads(sheets.map(({lines}) => lines))
  const items = mendedOver(sheets.flatMap(sheet => inOrder(sheet, heads)))
  const margins = marginsOf(items.filter(isLine))
  const parts: Part[] = []
  for (let at = 0; at < items.length; ) {
    const lines: PdfLine[] = []
    for (let line = items[at]; line && isLine(line); line = items[++at]) lines.push(line)
    for (const text of paragraphsOf(lines, margins)) parts.push({kind: 'line', text}, EMPTY)
    const table = items[at++]
    if (table && !isLine(table)) parts.push(table.part, EMPTY)
  }
  return setDown(parts, [...scanNotes(scans), ...looseColumns(items)])
}

type Item = PdfLine | Framed
const isLine = (item: Item): item is PdfLine => 'text' in item

/** The lines and tables of a page from its top down, without its furniture. */
const inOrder = ({lines, tables}: Sheet, heads: ReadonlySet<PdfLine>): Item[] =>
  [...lines.filter(line => !heads.has(line)), ...tables].sort((a, b) => b.y - a.y)

function mendedOver(items: readonly Item[]): Item[] {
  const found: Item[] = []
  for (const item of items) {
    const before = found.at(-1)
    const whole = before && !isLine(before) && !isLine(item) ? mended(before, item) : null
    if (whole) found[found.length - 1] = whole
    else found.push(item)
  }
  return found
}

/** Columns that no frame holds together are read line by line: their heads are lost. */
function looseColumns(items: readonly Item[]): Note[] {
  let run = 0
  let longest = 0
  for (const item of items) {
    run = isLine(item) && COLUMNS.test(item.text) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  if (longest < 3) return []
  const message = `Unexpected columns without a frame in ${longest} lines, expected a table with drawn cells: read line by line`
  return [{rule: 'loose-columns', message, start: 0, end: 0}]
}

/** Two fields of which one is a figure. */
const COLUMNS = /\d.{0,30}　　|　　.{0,30}\d/

const EMPTY: Part = {kind: 'line', text: ''}

const scanNotes = (pages: readonly number[]): Note[] =>
  pages.map(page => ({
    rule: 'no-text-layer',
    message: `Unexpected page ${page} without text, expected more than its image`,
    start: 0,
    end: 0,
  }))
