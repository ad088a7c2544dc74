/** The rows that corrections imply, as a lexicon file to look through. */
import type {Corrections} from '../../schemas/corrections.ts'
import type {LetterRecord} from '../../schemas/record.ts'
import {proposeRows} from '../correct/propose-rows.ts'

/** YAML; a row that would not be read in its own example is a comment. */
export async function lexiconText(records: readonly LetterRecord[], {letters}: Corrections): Promise<string> {
  const reviewed = letters.map(
    ({sha256, corrections}) => [records.find(({source}) => source.sha256 === sha256)!, corrections] as const,
  )
  const {rows, declined} = proposeRows(reviewed)
  const tables = Object.fromEntries(Object.entries(rows).filter(([, list]) => (list ?? []).length > 0))
  const {stringify} = await import('yaml')
  const head = '# proposed from corrections: look at each row before you use it\n'
  const body = Object.keys(tables).length > 0 ? stringify(tables, {lineWidth: 0}) : '# no row\n'
  return head + body + declined.map(line => `# declined: ${line.replace(/\s+/g, ' ')}\n`).join('')
}
