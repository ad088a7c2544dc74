/** Recovers the text of a Word file: its numbering, tables, text boxes and footnotes, without what is struck out. */
import type {Limits} from '../../../schemas/limits.ts'
import type {Part} from '../part.ts'
import type {Recovered} from '../recovered.ts'
import {refusal} from '../refuse.ts'
import {setDown} from '../set-down.ts'
import {type Archive, openArchive} from './archive.ts'
import type {StoryTools} from './desk.ts'
import {numberingOf} from './numbering.ts'
import {story} from './story.ts'
import {stylesOf} from './styles.ts'
import {attributeOf, readXml} from './xml.ts'

const BODY = 'word/document.xml'
const RELATIONS = '_rels/.rels'

/** The plain text of a DOCX. */
export function recoverDocx(bytes: Uint8Array, {maxInflated, maxEntries, maxDepth}: Limits): Recovered {
  const archive = openArchive(bytes, maxEntries, maxInflated)
  const place = bodyOf(archive, maxDepth)
  const body = textOf(archive, place)
  if (body === null) throw strangeArchive(archive)
  const notes = new Map<string, readonly Part[]>()
  const tools: StoryTools = {
    numbering: numberingOf(textOf(archive, 'word/numbering.xml'), maxDepth),
    style: stylesOf(textOf(archive, 'word/styles.xml'), maxDepth),
    note(kind, id) {
      const words = notes.get(`${kind} ${id}`) ?? []
      // told once, however often it is referred to
      notes.delete(`${kind} ${id}`)
      return words
    },
  }
  for (const kind of ['footnote', 'endnote']) {
    const xml = textOf(archive, `word/${kind}s.xml`)
    if (xml !== null) readNotes(xml, kind, tools, maxDepth, notes)
  }
  const main = story(tools)
  let left = 0
  readXml(body, place, maxDepth, {
    ...main,
    open(name, attributes) {
      if (FOREIGN.has(name)) left++
      main.open(name, attributes)
    },
  })
  return setDown(main.parts, left === 0 ? [] : [{rule: 'left-out', message: leftOut(left), start: 0, end: 0}])
}

/** Content that lies in other parts: another document, a sheet or a chart set into the text. */
const FOREIGN = new Set(['altChunk', 'OLEObject', 'chart', 'relIds'])
const leftOut = (count: number): string =>
  `Unexpected ${count} documents, sheets or charts set into the letter, expected text: they are left out`

/** Where the body lies: Word Online calls it word/document2.xml. */
function bodyOf(archive: Archive, maxDepth: number): string {
  let place = BODY
  const relations = archive.names.includes(BODY) ? null : textOf(archive, RELATIONS)
  if (relations === null) return place
  readXml(relations, RELATIONS, maxDepth, {
    open(_, attributes) {
      const target = attributeOf(attributes, 'Target') ?? ''
      if (
        /\/officeDocument$/.test(attributeOf(attributes, 'Type') ?? '') &&
        /^\/?word\/[\w.-]{1,60}\.xml$/.test(target)
      )
        place = target.replace(/^\//, '')
    },
    close() {},
    text() {},
  })
  return place
}

/** Each note as a line of its own: 注：… */
function readNotes(
  xml: string,
  kind: string,
  tools: StoryTools,
  maxDepth: number,
  notes: Map<string, readonly Part[]>,
): void {
  let id = ''
  let one = story(tools)
  readXml(xml, `word/${kind}s.xml`, maxDepth, {
    open(name, attributes) {
      if (name === kind) {
        id = attributeOf(attributes, 'id') ?? ''
        one = story(tools)
      }
      one.open(name, attributes)
    },
    close(name) {
      one.close(name)
      if (name !== kind) return
      const words = one.parts.filter(part => part.kind === 'line' && part.text.trim() !== '')
      notes.set(
        `${kind} ${id}`,
        words.map((part, at) => (part.kind === 'line' && at === 0 ? {...part, text: `注：${part.text.trim()}`} : part)),
      )
    },
    text: text => one.text(text),
  })
}

/** The text of a part, in UTF-8 or in UTF-16 with its mark. */
function textOf(archive: Archive, name: string): string | null {
  const bytes = archive.entry(name)
  if (bytes === null) return null
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  try {
    return new TextDecoder(wide ?? 'utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw refusal('broken', `Unexpected bytes in ${name}, expected UTF-8`)
  }
}

const KINDS = [
  ['xl/workbook.xml', 'a spreadsheet (.xlsx)', 'give the letter, not its table'],
  ['ppt/presentation.xml', 'slides (.pptx)', 'save them as PDF'],
  ['content.xml', 'an OpenDocument file (.odt)', 'save it as .docx'],
  ['OFD.xml', 'an OFD file', 'save it as PDF'],
] as const

function strangeArchive({names}: Archive) {
  const known = KINDS.find(([name]) => names.includes(name))
  if (known) return refusal('format', `Unexpected ${known[1].replace(/^an? /, '')}, expected DOCX: ${known[2]}`)
  return refusal('format', `Unexpected archive without ${BODY}, expected a DOCX: unpack it first`)
}
