/** Letters under names that are keys. */
import type {Table} from '../../schemas/tables.ts'
import type {Letters, LetterTables} from './artefact.ts'

/** The letters, a second one of a name as `NAME#2` in every table. */
export const distinctLetters = (tables: readonly Table[], letters: Letters): Letters =>
  async function* () {
    const seen = new Map<string, number>()
    for await (const letter of letters()) {
      const name = letter.letters[0]?.[placeOf(tables, 'letters')]
      if (typeof name !== 'string') continue
      const free = freeName(name, seen)
      yield free === name ? letter : renamed(letter, tables, free)
    }
  }

/** The name itself or the first of its numbers that nobody has; the number is kept, so that no search begins anew. */
function freeName(name: string, seen: Map<string, number>): string {
  let number = seen.get(name) ?? 1
  let free = name
  while (seen.has(free)) free = `${name}#${++number}`
  seen.set(name, number)
  if (free !== name) seen.set(free, 1)
  return free
}

function renamed(letter: LetterTables, tables: readonly Table[], name: string): LetterTables {
  const entries = tables.map(({name: table}) => {
    const place = placeOf(tables, table)
    return [table, letter[table].map(row => row.with(place, name))] as const
  })
  return Object.fromEntries(entries) as unknown as LetterTables
}

const placeOf = (tables: readonly Table[], name: Table['name']): number =>
  tables.find(table => table.name === name)!.columns.findIndex(column => column.name === 'letter')
