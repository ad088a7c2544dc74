import type {Excuse} from '../tree.ts'

/** Words of one class that hold a numeral and count nothing. */
export interface WordRow {
  readonly class: Excuse['class']
  /** the reason, printed in the ledger */
  readonly why: string
  /** the words, parted by blanks */
  readonly words: string
  /** characters that may not stand right before the word: 系 before 统一 (系统一期) */
  readonly notAfter?: string
  /** characters that may not stand right after the word: 之 after 十分 (十分之一) */
  readonly notBefore?: string
  /** a phrase that holds the first of the words; the word itself in a frame when left out */
  readonly example?: string
}
