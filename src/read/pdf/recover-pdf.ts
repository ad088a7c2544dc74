/** Recovers the text of a PDF: its paragraphs and framed tables, without page numbers and running heads. */
import './buffer-transfer.ts'
import {getDocumentProxy} from 'unpdf'
import type {Limits} from '../../../schemas/limits.ts'
import type {ImageReader} from '../ocr/image-reader.ts'
import type {Part} from '../part.ts'
import type {Recovered} from '../recovered.ts'
import {isRefusal, refusal} from '../refuse.ts'
import {setDown} from '../set-down.ts'
import {type Framed, framesOf, mended} from './frames.ts'
import {imageShare, type Pictured, pictureOf} from './images.ts'
import {linesOf, type PdfLine} from './lines.ts'
import type {OperatorList} from './matrix.ts'
import {marginsOf, paragraphsOf} from './paragraphs.ts'
import {pdfNotes} from './pdf-notes.ts'
import {rulingsOf} from './rulings.ts'
import {type Run, runsOf} from './run.ts'
import {runningHeads} from './running-heads.ts'
import {type SeenPage, seenPage} from './seen-page.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>

interface Sheet {
  readonly lines: readonly PdfLine[]
  readonly tables: readonly Framed[]
  readonly isScan: boolean
  /** whether a scanner laid its own reading over the picture */
  readonly isOverlaid?: boolean
  /** how sure the reader of its picture is */
  readonly sure?: number
}

/** A page with fewer characters (a number, a scanner's advertisement) may be a picture all the same. */
const FEW = 60
/** Operators of pdf.js: how text is drawn (3 is not at all), and an image. */
const RENDERING = 38
const PICTURES = new Set([83, 85, 86])
/** Share of the page that a picture of the page covers. */
const PICTURE = 0.5
/** Dots of an image, beyond which nobody decodes it. */
const MOST_DOTS = 2 ** 26
/** Rows of a table have gaps: only then is the page asked for drawn lines. */
const FIELDS = /\S　　+\S/

/** Fetches the table that tells which characters a Chinese font's codes are: UniGB-UCS2-H.bcmap. */
export type FontTable = (name: string) => Promise<Uint8Array>

/** The plain text of a PDF; pages that are pictures are read where there is a reader for them. */
export async function recoverPdf(
  bytes: Uint8Array,
  {maxPages}: Limits,
  fontTable: FontTable,
  reader: ImageReader | null = null,
): Promise<Recovered> {
  const document = await open(bytes, fontTable)
  try {
    if (document.numPages > maxPages)
      throw refusal(
        'limit-pages',
        `Unexpected PDF of ${document.numPages} pages, expected at most ${maxPages} (--max-pages)`,
      )
    const sheets: Sheet[] = []
    for (let number = 1; number <= document.numPages; number++) sheets.push(await sheetOf(document, number, reader))
    return compose(sheets, reader !== null)
  } finally {
    await reader?.close()
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
      maxImageSize: MOST_DOTS,
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

async function sheetOf(document: Document, number: number, reader: ImageReader | null): Promise<Sheet> {
  try {
    const page = await document.getPage(number)
    const {items} = await page.getTextContent({includeMarkedContent: false, disableNormalization: true})
    const runs = runsOf(items)
    const sheet = await laidOut(page, runs, number)
    const seen = sheet.isScan && reader ? await seenOf(page, number, reader) : null
    page.cleanup()
    return seen ? {...seen, tables: [], isScan: false} : sheet
  } catch (error) {
    throw isRefusal(error) ? error : broken(error)
  }
}

async function laidOut(page: Page, runs: readonly Run[], number: number): Promise<Sheet> {
  const lines = linesOf(runs, number)
  const words = lines.reduce((sum, {text}) => sum + text.length, 0)
  if (words < FEW) {
    const list = await operators(page)
    const isScan = imageShare(list, page.view) >= (words === 0 ? Number.MIN_VALUE : PICTURE)
    if (isScan) return {lines, tables: [], isScan, isOverlaid: isInvisible(list)}
  }
  // scanners do it on every page or on none
  const isOverlaid = number === 1 && isInvisible(await operators(page))
  if (!lines.some(line => FIELDS.test(line.text))) return {lines, tables: [], isScan: false, isOverlaid}
  const tables = framesOf(rulingsOf(await operators(page)), runs)
  const rest = runs.filter(run => !tables.some(table => table.runs.has(run)))
  return {lines: linesOf(rest, number), tables, isScan: false, isOverlaid}
}

/** Text that is not drawn, over an image. */
const isInvisible = ({fnArray, argsArray}: OperatorList): boolean =>
  fnArray.some((op, at) => op === RENDERING && (argsArray[at] as readonly number[])[0] === 3) &&
  fnArray.some(op => PICTURES.has(op))

const operators = (page: Page): Promise<OperatorList> => page.getOperatorList() as Promise<OperatorList>

/** What a reader sees on the page's picture; null where there is nothing to be seen. */
async function seenOf(page: Page, number: number, reader: ImageReader): Promise<SeenPage | null> {
  const picture = await pictureOf(page as unknown as Pictured, await operators(page))
  return picture && seenPage(await reader.read(picture), picture, number)
}

function compose(sheets: readonly Sheet[], isRead: boolean): Recovered {
  const scans = sheets.flatMap((sheet, at) => (sheet.isScan ? [at + 1] : []))
  if (sheets.every(({lines, tables}) => lines.length === 0 && tables.length === 0))
    throw refusal(
      'no-text-layer',
      isRead
        ? 'Unexpected PDF in which OCR sees no text, expected a clear scan'
        : 'Unexpected PDF without text (no-text-layer), expected one with: recognise its pages (--ocr)',
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
  const sure = sheets.flatMap(sheet => sheet.sure ?? [])
  const isOverlaid = sheets.some(sheet => sheet.isOverlaid)
  const texts = items.map(item => (isLine(item) ? item.text : null))
  const notes = pdfNotes(texts, {scans, sure, isOverlaid})
  return {...setDown(parts, notes), ocr: sure.length > 0, isSeen: isOverlaid || sure.length > 0}
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

const EMPTY: Part = {kind: 'line', text: ''}
