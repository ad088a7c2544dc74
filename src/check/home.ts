import type {Block, Sentence} from '../tree.ts'

/** Where a doubt arises. */
export interface Home {
  readonly block: Block
  readonly sentence: Sentence
}
