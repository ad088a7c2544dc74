/** Keeps Word's automatic numbering: which label (一、 （一） 1.) stands before the next paragraph of a list. */
import {branch, chinese, circled, digitwise, formal, fullWidth, letter, roman, stem} from '../ordinal-label.ts'
import {attributeOf, readXml} from './xml.ts'

export interface Level {
  format: string
  /** %1、 or （%1） or %1.%2 */
  text: string
  start: number
  /** what follows the label: a tab, a blank, nothing */
  suffix: string
}

export interface Numbering {
  /** The label before the next paragraph of this list and level; '' for bullets and unknown lists. */
  next(list: string, level: number): string
}

const ORDINALS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: value => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  upperRoman: value => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: value => letter(value).toUpperCase(),
  lowerLetter: letter,
  chineseCounting: value => chinese(value),
  chineseCountingThousand: value => chinese(value),
  taiwaneseCounting: value => chinese(value),
  taiwaneseCountingThousand: value => chinese(value),
  japaneseCounting: value => chinese(value),
  ideographDigital: digitwise,
  japaneseDigitalTenThousand: digitwise,
  taiwaneseDigital: digitwise,
  chineseLegalSimplified: formal,
  ideographLegalTraditional: formal,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: value => `(${value})`,
  decimalEnclosedFullstop: value => `${value}.`,
  ideographTraditional: stem,
  ideographZodiac: branch,
  none: () => '',
}

const DEEPEST = 9

interface Definitions {
  /** levels of the abstract lists */
  readonly abstract: Map<string, Level[]>
  /** the abstract list of each list, and where its levels start anew */
  readonly lists: Map<string, {abstract: string; starts: Map<number, number>}>
}

/** The numbering of a document from its numbering.xml; without one nothing is numbered. */
export function numberingOf(xml: string | null, maxDepth: number): Numbering {
  const {abstract, lists} = xml === null ? {abstract: new Map(), lists: new Map()} : define(xml, maxDepth)
  const counts = new Map<string, number[]>()
  return {
    next(list, level) {
      const {abstract: name = '', starts = new Map()} = lists.get(list) ?? {}
      const levels: readonly Level[] = abstract.get(name) ?? []
      const own = levels[level]
      if (!own || level >= DEEPEST) return ''
      const key = starts.size > 0 ? `list ${list}` : name
      const count = counts.get(key) ?? []
      counts.set(key, count)
      const startOf = (at: number): number => starts.get(at) ?? levels[at]?.start ?? 1
      count[level] = count[level] === undefined ? startOf(level) : count[level] + 1
      count.length = level + 1
      for (let at = 0; at < level; at++) count[at] ??= startOf(at)
      return labelOf(levels, count, level)
    },
  }
}

function labelOf(levels: readonly Level[], count: readonly number[], level: number): string {
  const {format, text, suffix} = levels[level]!
  if (format === 'bullet') return ''
  const label = text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    return (ORDINALS[levels[at]?.format ?? 'decimal'] ?? String)(count[at] ?? 1)
  })
  // a label is short, whatever a forger made of it
  return suffix === 'nothing' || label === '' || /[、．）】〕》：，]$/.test(label) ? label : `${label} `
}

function define(xml: string, maxDepth: number): Definitions {
  const found: Definitions = {abstract: new Map(), lists: new Map()}
  let levels: Level[] | null = null
  let level: Level | null = null
  let list: {abstract: string; starts: Map<number, number>} | null = null
  let override = -1
  readXml(xml, 'word/numbering.xml', maxDepth, {
    open(name, attributes) {
      const value = () => attributeOf(attributes, 'val') ?? ''
      const id = () => attributeOf(attributes, 'abstractNumId') ?? ''
      if (name === 'abstractNum') {
        levels = []
        found.abstract.set(id(), levels)
      } else if (name === 'num') {
        list = {abstract: '', starts: new Map()}
        found.lists.set(attributeOf(attributes, 'numId') ?? '', list)
      } else if (name === 'abstractNumId' && list) list.abstract = value()
      else if (name === 'lvlOverride') override = Number(attributeOf(attributes, 'ilvl'))
      else if (name === 'startOverride' && list && override >= 0) list.starts.set(override, Number(value()))
      else if (name === 'lvl') {
        level = {format: 'decimal', text: '', start: 1, suffix: 'tab'}
        const at = Number(attributeOf(attributes, 'ilvl'))
        if (levels && !list && at >= 0 && at < DEEPEST) levels[at] = level
      } else if (level && name === 'numFmt') level.format = value()
      else if (level && name === 'lvlText') level.text = value().slice(0, 40)
      else if (level && name === 'start') level.start = Number(value()) || 0
      else if (level && name === 'suff') level.suffix = value()
    },
    close(name) {
      if (name === 'lvl') level = null
      else if (name === 'abstractNum') levels = null
      else if (name === 'lvlOverride') override = -1
    },
    text() {},
  })
  return found
}
