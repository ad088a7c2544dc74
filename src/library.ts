/** What a program may import: `extract`, the processor behind it, and what they take. */
export type {Lexicon} from '../schemas/lexicon.ts'
export * from './extract.ts'
export {readLetter} from './read/read-letter.ts'
export type {ReadOptions} from './read/read-options.ts'
// apart from the core, so that a run without a lexicon never evaluates it
export {checkLexicon, compileLexicon} from './recognise/lexicon/compile-lexicon.ts'
export {fieldName, type LexiconFault} from './recognise/lexicon/lexicon-fault.ts'
export type {UserLexicon} from './recognise/lexicon/user-lexicon.ts'
