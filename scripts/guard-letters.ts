/** Writes into the bundle which letters each row of a guard needs (src/recognise/guard-letters.ts). */
import {lettersNeeded} from '../src/recognise/letters-needed.ts'
import {recognisers} from '../src/recognise/registry.ts'

/** A plugin of the bundler. */
export const guardLetters = {
  name: 'guard-letters',
  load(id: string): string | null {
    if (!/recognise[\\/]guard-letters\.ts$/.test(id)) return null
    const byGuard = Object.fromEntries(
      recognisers.flatMap(({id, rows}) => (rows ? [[id, rows.map(lettersNeeded)]] : [])),
    )
    return `export const guardLetters = ${JSON.stringify(byGuard)}`
  },
}
