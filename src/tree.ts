/**
 * The letter tree: Letter ▸ Block ▸ Sentence ▸ Reading.
 *
 * A block is a stretch of whole source lines (a paragraph, a heading, the cell of a table); blocks cover every
 * character of the source that is not white space. A sentence is a stretch of its block's projection.
 * Offsets named `start`/`end` on a block are UTF-16 offsets of the source; on a sentence and on a reading they are
 * offsets of the block's projection.
 */
import type {Node} from 'unist'
import type {Envelope} from '../schemas/letter.ts'
import type {
  Aspect,
  Basis,
  Bound,
  DateRole,
  Direction,
  Kind,
  LedgerClass,
  PeriodRole,
  Status,
  TimeSource,
} from '../schemas/vocabulary.ts'
import type {Projection} from './text/projection.ts'

/** A stretch of text, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a block is for: the envelope's parts (GB/T 9704), the body, a heading, a cell, or page furniture. */
export type BlockRole =
  | 'title'
  | 'header'
  | 'salutation'
  | 'body'
  | 'heading'
  | 'caption'
  | 'cell'
  | 'signature'
  | 'date'
  | 'contact'
  | 'copies'
  | 'furniture'

/** Where a table's cell stands: the words of its row and column heads, and the unit of the column's head. */
export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly column: number
  /** true for the cells of the head row and of the first column's labels */
  readonly head: boolean
  /** a number of the 序号 column */
  readonly serial: boolean
  /** the row's label cell */
  readonly rowHead: Block | null
  /** the row's cell under 年份, 年度 or 时间; of that cell itself too */
  readonly time: Block | null
  /** the column's head cell */
  readonly columnHead: Block | null
  /** the unit printed in the head, 万平方米 of 建筑面积（万平方米）; else null */
  readonly unit: string | null
  /** a row labelled 合计, 总计, 小计 */
  readonly total: boolean
  /** the table's caption, if any */
  readonly caption: Block | null
}

/** A paragraph, heading or cell: whole lines (or a cell) of the source. */
export interface Block extends Node, Span {
  readonly type: 'block'
  readonly role: BlockRole
  readonly projection: Projection
  /** id of the section it stands in */
  readonly section: string | null
  readonly cell: CellPlace | null
  readonly children: readonly Sentence[]
}

/** A sentence, its readings in text order: disjoint, and every numeral in one of them. */
export interface Sentence extends Node, Span {
  readonly type: 'sentence'
  /** its words as the rules see them: the projection's slice */
  readonly text: string
  readonly section: string | null
  /** the run-in heading it stands under (开展关键核心技术攻关。), else null */
  readonly topic: string | null
  /** label of an enumerator at its head (一、 一是 1.), the words of which are no quantity; a span of `text` */
  readonly label: Span | null
  children: readonly Reading[]
}

/** A section of the outline; offsets are of the source. */
export interface SectionNode extends Span {
  readonly id: string
  readonly parent: string | null
  readonly level: number
  readonly label: string
  readonly title: string
}

/** The whole letter. */
export interface Letter extends Node {
  readonly type: 'letter'
  readonly source: string
  readonly envelope: Envelope
  readonly sections: readonly SectionNode[]
  readonly children: readonly Block[]
}

export type Reading = Quantity | Moment | Excuse

interface Read extends Span {
  /** names of the rules that made it, in order */
  readonly rules: string[]
}

/** A numeral that is no quantity, excused by class and reason. */
export interface Excuse extends Read {
  readonly type: 'excuse'
  readonly class: Exclude<LedgerClass, 'indicator' | 'date'>
  readonly why: string
}

/** A date, a period or a clock time. Offsets are of the sentence's `text`. */
export interface Moment extends Read {
  readonly type: 'moment'
  edtf: string
  role: DateRole
  readonly source: TimeSource
  readonly head: MomentHead
}

/** What governs a date, and so what a number beside it owes to it. */
export type MomentHead =
  /** 截至2023年底, 截止6月底: a stock on that day */
  | 'as-of'
  /** 到2025年, 至2022年底: a deadline where the sentence looks ahead, else a stock on that day */
  | 'to'
  /** 6月底前, 2030年以前: by that day */
  | 'by'
  /** 2021年以来, 自2024年起, 2019年至今: open to the right */
  | 'since'
  /** 较2020年, 比2012年底, 是2012年的3.6倍: the base of a comparison, no period of the number */
  | 'base'
  /** 由2020年的86.5%, 到2023年的91.2%: the time of the very next number alone */
  | 'of'
  /** “十四五”期间, 2024年内, 在2023年: during it, said in so many words */
  | 'during'
  /** no word governs it: 2023年，全省… */
  | null

/** The time for which a quantity holds. */
export interface Time {
  readonly edtf: string
  readonly role: PeriodRole
  readonly raw: string
  readonly source: TimeSource
}

/** A quantity as read: exact decimals are strings. The refiners fill in what it is about. */
export interface Quantity extends Read {
  readonly type: 'quantity'
  kind: Kind
  /** exact decimal, scale words expanded; null for a range, a fraction, a vague number */
  value: string | null
  fraction: string | null
  low: string | null
  high: string | null
  bound: Bound
  unit: string | null
  written: {number: string; scale: string | null; unit: string | null}
  flags: string[]
  /** 每亩, 每人每月 standing before the number: printed words, already taken into `unit` */
  rateHead: string | null
  /** span of the item in the sentence's text; from another sentence when `sentence` is given */
  item: (Span & {readonly sentence?: Sentence; readonly block?: Block}) | null
  name: string
  aspect: Aspect
  change: {direction: Direction; basis: Basis; from: Quantity | null} | null
  status: Status
  modal: string | null
  period: Time | null
  scope: string | null
  partOf: Quantity | null
  sameAs: Quantity | null
}
