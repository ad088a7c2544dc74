/** A folder of CSV tables with their description: a Tabular Data Package (specs.frictionlessdata.io, version 1). */
import {createHash, type Hash} from 'node:crypto'
import type {Table} from '../../schemas/tables.ts'
import type {Artefact, ArtefactFactory, Letters} from './artefact.ts'
import {codebook, codebookHeads} from './codebook.ts'
import {csvRows, titles} from './csv.ts'
import {distinctLetters} from './distinct-letters.ts'
import {type Resource, tabularPackage} from './tabular-package.ts'
import type {WriteOptions} from './writer.ts'

/** How much of a resource was written, which its description says. */
interface Tally {
  readonly hash: Hash
  bytes: number
}

/** indicators.csv, dates.csv, letters.csv, findings.csv, codebook.csv; the description comes last and vouches for them. */
export const dataPackage: ArtefactFactory = (tables, options) => {
  // machines read these: neither a byte order mark nor what pleases Excel
  const plain = {headers: options.headers, excel: false}
  const named = [
    ...tables.map(table => ({
      name: table.name,
      text: (letters: Letters) => tableText(table, distinctLetters(tables, letters), plain),
    })),
    {name: 'codebook', text: () => codebookText(tables, plain)},
  ]
  const tallies = named.map((): Tally => ({hash: createHash('sha256'), bytes: 0}))
  const files = named.map(
    ({name, text}, at): Artefact => ({name: `${name}.csv`, chunks: letters => counted(text(letters), tallies[at]!)}),
  )
  return [...files, {name: 'datapackage.json', chunks: () => description(tables, tallies, plain)}]
}

type Titles = Pick<WriteOptions, 'headers' | 'excel'>

async function* tableText({name, columns}: Table, letters: Letters, options: Titles): AsyncGenerator<string> {
  yield csvRows([titles(columns, options)])
  for await (const letter of letters()) if (letter[name].length > 0) yield csvRows(letter[name])
}

async function* codebookText(tables: readonly Table[], options: Titles): AsyncGenerator<string> {
  yield csvRows([titles(codebookHeads, options), ...codebook(tables)])
}

async function* counted(text: AsyncIterable<string>, tally: Tally): AsyncGenerator<Uint8Array> {
  for await (const piece of text) {
    const chunk = Buffer.from(piece)
    tally.hash.update(chunk)
    tally.bytes += chunk.length
    yield chunk
  }
}

async function* description(
  tables: readonly Table[],
  tallies: readonly Tally[],
  {headers}: Titles,
): AsyncGenerator<string> {
  const sums = tallies.map(({hash, bytes}): Resource => ({bytes, hash: `sha256:${hash.digest('hex')}`}))
  yield `${JSON.stringify(tabularPackage(tables, sums, headers === 'zh'), null, 2)}\n`
}
