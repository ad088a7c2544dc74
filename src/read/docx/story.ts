/** Listens to a story of a DOCX (the body, the footnotes) and writes its lines and tables down in reading order. */
import type {Part} from '../part.ts'
import {raised} from '../raised.ts'
import type {Desk, Handlers, Paragraph, Run, StoryTools} from './desk.ts'
import {symbolOf} from './symbol.ts'
import {tableClose, tableOpen} from './tables.ts'
import {attributeOf, type Listener} from './xml.ts'

const MUTE = new Set([
  'Fallback',
  'del',
  'delText',
  'instrText',
  'moveFrom',
  'pPrChange',
  'rPrChange',
  'rt',
  'sectPr',
  'tblPr',
  'tcPrChange',
  'trPr',
])
export interface Story extends Listener {
  readonly parts: readonly Part[]
}

/** A listener that gathers the parts of a story. */
export function story(tools: StoryTools): Story {
  const parts: Part[] = []
  const desk: Desk = {
    tools,
    trays: [parts],
    paragraphs: [],
    tables: [],
    run: {hidden: false, struck: false, raised: false},
    mute: 0,
    isText: false,
    inProperties: false,
  }
  return {
    parts,
    open: (name, attributes) => {
      if (desk.mute > 0 || MUTE.has(name)) desk.mute++
      else OPEN[name]?.(desk, attributes)
    },
    close: name => {
      if (desk.mute > 0) desk.mute--
      else CLOSE[name]?.(desk, '')
    },
    text: text => {
      if (desk.isText && desk.mute === 0) say(desk, text)
    },
  }
}

/** True unless w:val says no: <w:strike/>, <w:strike w:val="0"/>. */
const isOn = (attributes: string): boolean => !/^(?:0|false|off|none)$/.test(attributeOf(attributes, 'val') ?? '1')

function say(desk: Desk, text: string): void {
  const paragraph = desk.paragraphs.at(-1)
  const {hidden, struck, raised: isRaised} = desk.run
  if (!paragraph || hidden || struck) return
  paragraph.text += isRaised ? raised(text) : text
}

const OPEN: Handlers = {
  ...tableOpen,
  p(desk) {
    desk.paragraphs.push({text: '', list: null, level: null, style: null, after: []})
  },
  pPr(desk) {
    desk.inProperties = true
  },
  pStyle(desk, attributes) {
    const paragraph = desk.paragraphs.at(-1)
    if (paragraph) paragraph.style = desk.tools.style(attributeOf(attributes, 'val') ?? '')
  },
  numId(desk, attributes) {
    const paragraph = desk.paragraphs.at(-1)
    if (paragraph && desk.inProperties) paragraph.list = attributeOf(attributes, 'val')
  },
  ilvl(desk, attributes) {
    const paragraph = desk.paragraphs.at(-1)
    if (paragraph && desk.inProperties) paragraph.level = Number(attributeOf(attributes, 'val'))
  },
  r(desk) {
    desk.run = {hidden: false, struck: false, raised: false}
  },
  vanish: (desk, attributes) => mark(desk, 'hidden', isOn(attributes)),
  strike: (desk, attributes) => mark(desk, 'struck', isOn(attributes)),
  dstrike: (desk, attributes) => mark(desk, 'struck', isOn(attributes)),
  vertAlign: (desk, attributes) => mark(desk, 'raised', attributeOf(attributes, 'val') === 'superscript'),
  t(desk) {
    desk.isText = true
  },
  tab: desk => !desk.inProperties && say(desk, '\t'),
  br: desk => say(desk, '\n'),
  cr: desk => say(desk, '\n'),
  sym: (desk, attributes) => say(desk, symbolOf(attributes)),
  noBreakHyphen: desk => say(desk, '-'),
  footnoteReference: (desk, attributes) => note(desk, 'footnote', attributes),
  endnoteReference: (desk, attributes) => note(desk, 'endnote', attributes),
  txbxContent: desk => desk.trays.push([]),
}

const CLOSE: Handlers = {
  ...tableClose,
  pPr(desk) {
    desk.inProperties = false
    desk.run = {hidden: false, struck: false, raised: false}
  },
  t(desk) {
    desk.isText = false
  },
  p(desk) {
    const paragraph = desk.paragraphs.pop()
    if (paragraph) desk.trays.at(-1)!.push(...linesOf(desk, paragraph))
  },
  txbxContent(desk) {
    const box = desk.trays.length > 1 ? desk.trays.pop()! : []
    const host = desk.paragraphs.at(-1)
    if (host) host.after.push(...box)
    else desk.trays.at(-1)!.push(...box)
  },
}

function mark(desk: Desk, what: keyof Run, on: boolean): void {
  if (!desk.inProperties) desk.run[what] = on
}

function note(desk: Desk, kind: string, attributes: string): void {
  const paragraph = desk.paragraphs.at(-1)
  paragraph?.after.push(...desk.tools.note(kind, attributeOf(attributes, 'id') ?? ''))
}

function linesOf(desk: Desk, {text, list, level, style, after}: Paragraph): Part[] {
  if (style?.contents) return after
  const number = list ?? style?.list ?? null
  const isListed = number !== null && number !== '0' && text.trim() !== ''
  const label = isListed ? desk.tools.numbering.next(number, level ?? style?.level ?? 0) : ''
  const lines = `${label}${text}`.split('\n')
  return [...lines.map(line => ({kind: 'line' as const, text: line})), ...after]
}
