/** The outline of a letter: sections opened by 一、 (一) 1. (1) ① and, one deeper than they stand in, 一是 and 一抓. */
import {courtesies} from '../lexicon/envelope-words.ts'
import {dictionary} from '../text/dictionary.ts'
import {printed} from '../text/projection.ts'
import type {SectionNode, Span} from '../tree.ts'
import {type Enumerator, readEnumerator} from './enumerator.ts'
import {firstSentence} from './sentences.ts'
import type {Stretch} from './stretch.ts'

const courteous = dictionary('courtesies', courtesies, ({word}) => [word])

export interface Outline {
  readonly sections: readonly SectionNode[]
  /** id of the section each stretch stands in */
  readonly sectionOf: ReadonlyMap<Stretch, string>
}

interface Open {
  readonly id: string
  readonly level: number
  readonly family: string
  readonly relative: boolean
  readonly node: {end: number} & Omit<SectionNode, 'end'>
}

/** A run-in heading is short; a longer first sentence gives its first clause. */
const LONGEST_TITLE = 60
const HEAD = 400

/** Reads the outline of the body's stretches; the last sections end where the body ends. */
export function outlineOf(stretches: readonly Stretch[]): Outline {
  const sections: Open['node'][] = []
  const sectionOf = new Map<Stretch, string>()
  const open: Open[] = []
  let end = 0
  for (const [at, part] of stretches.entries()) {
    if (part.role === 'furniture') continue
    if (part.role !== 'body' && part.role !== 'heading' && part.role !== 'cell' && part.role !== 'caption') {
      closeAll(open, end)
      continue
    }
    if (closes(part, stretches.length - at)) {
      closeAll(open, end)
      continue
    }
    const label = part.role === 'cell' ? null : opener(part)
    if (label) {
      const level = settle(open, label, end)
      const node = section(part, label, level, `s${sections.length + 1}`, open.at(-1)?.id ?? null)
      sections.push(node)
      open.push({id: node.id, level, family: label.family, relative: label.level === null, node})
    }
    const home = open.at(-1)
    if (home) sectionOf.set(part, home.id)
    end = part.end
  }
  closeAll(open, end)
  return {sections, sectionOf}
}

/** 感谢您对…的支持！ near the end closes the last section. */
const closes = (part: Stretch, left: number): boolean => left <= 12 && courteous.at(part.text, 0) !== null

/** The enumerator that opens a section here; 首先，感谢您 opens none. */
function opener(part: Stretch): Enumerator | null {
  const label = readEnumerator(part.text)
  if (!label || label.end >= part.text.length) return null
  if (label.level === null && /^.{0,8}感谢/.test(part.text.slice(label.end, label.end + 12))) return null
  return label
}

/** Closes the sections that end here and gives the level of the new one. */
function settle(open: Open[], label: Enumerator, end: number): number {
  const level = label.level ?? relativeLevel(open, label)
  while (open.length > 0 && open.at(-1)!.level >= level) open.pop()!.node.end = end
  return level
}

/** 二是 is the sibling of 一是; 一是 is one deeper than the section it stands in. */
function relativeLevel(open: readonly Open[], label: Enumerator): number {
  const sibling = open.findLast(one => one.relative && one.family === label.family)
  if (sibling) return sibling.level
  const home = label.ordinal > 1 ? open.findLast(one => !one.relative) : open.at(-1)
  return home ? home.level + 1 : 1
}

function closeAll(open: Open[], end: number): void {
  for (const one of open) one.node.end = end
  open.length = 0
}

function section(part: Stretch, label: Enumerator, level: number, id: string, parent: string | null): Open['node'] {
  const title = titleOf(part, label.end)
  return {
    id,
    parent,
    level,
    label: printed(part.projection, 0, label.end),
    title: printed(part.projection, title.start, title.end),
    start: part.start,
    end: part.end,
  }
}

/** The heading after the label: the first sentence, or the first clause of a long one. */
function titleOf(part: Stretch, from: number): Span {
  const start = /[，,、: ]/.test(part.text[from] ?? '') ? from + 1 : from
  const {end} = firstSentence(part.text.slice(0, HEAD))
  if (end === part.text.length || end - start <= LONGEST_TITLE) return {start, end}
  const comma = part.text.slice(start, start + LONGEST_TITLE).search(/[，,:;]/)
  return {start, end: comma > 0 ? start + comma : start + LONGEST_TITLE}
}
