/** From the rows of a lexicon to the rules of a run. */
import {type Lexicon, lexicon as schema} from '../../../schemas/lexicon.ts'
import {exampleFaults} from './example-faults.ts'
import {fieldName, type LexiconFault} from './lexicon-fault.ts'
import {type UserLexicon, userLexicon} from './user-lexicon.ts'
import {wordFaults} from './word-faults.ts'

export type Compiled = {readonly lexicon: UserLexicon} | {readonly faults: readonly LexiconFault[]}

/** Checks the rows, words and examples; the faults of all rows, or the lexicon. */
export function checkLexicon(rows: unknown): Compiled {
  const parsed = schema.safeParse(rows)
  if (!parsed.success) return {faults: parsed.error.issues.map(issue => ({path: pathOf(issue), reason: issue.message}))}
  const words = [...wordFaults(parsed.data)]
  if (words.length > 0) return {faults: words}
  const lexicon = userLexicon(parsed.data)
  const faults = [...exampleFaults(parsed.data, lexicon)]
  return faults.length > 0 ? {faults} : {lexicon}
}

/** An unknown key is what is wrong, not the row that has it. */
function pathOf(issue: {
  readonly path: readonly PropertyKey[]
  readonly code: string
  readonly keys?: readonly string[]
}) {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys![0]!] : issue.path
}

/**
 * Compiles rows of your own for `extract(letter, {lexicon})`: units, classifiers, names and guards, each with an example.
 *
 * @throws TypeError naming the field of the first bad row
 */
export function compileLexicon(rows: Lexicon): UserLexicon {
  const result = checkLexicon(rows)
  if ('lexicon' in result) return result.lexicon
  const {path, reason} = result.faults[0]!
  throw new TypeError(`lexicon ${fieldName(path)}: ${reason}`)
}
