/** The letters of a folder of gold: hand-checked files (ID.gold.json), or records that were corrected. */
import {existsSync, readdirSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {exitCode} from '../../schemas/exit-code.ts'
import {inputFormat} from '../../schemas/input.ts'
import {contents} from '../batch/contents.ts'
import {failure} from '../batch/failure.ts'
import {guarded} from '../batch/guarded.ts'
import {type Gold, goldOf, goldSchema} from '../evaluate/gold.ts'
import {recordsIn} from './records-in.ts'

export interface GoldLetter {
  readonly path: string
  readonly gold: Gold
  /** the day of reference, where the letter has none */
  readonly date: string | undefined
}

const FORMATS = inputFormat.options

/** Finds each letter beside its gold, in a folder `letters` beside that of the gold, or where `--letters` says. */
export function goldLetters(folder: string, letters: string | undefined): GoldLetter[] {
  const names = guarded(folder, () => readdirSync(folder), exitCode.noInput).sort()
  const homes = letters === undefined ? [folder, join(folder, '..', 'letters')] : [letters]
  const hand = names
    .filter(name => name.endsWith('.gold.json'))
    .map(name => {
      const id = name.slice(0, -'.gold.json'.length)
      const path = homes.flatMap(home => FORMATS.map(format => join(home, `${id}.${format}`))).find(existsSync)
      if (!path) throw failure(exitCode.noInput, `no letter ${id}.{${FORMATS.join(',')}}`, join(folder, name))
      const gold = goldIn(join(folder, name))
      return {path, gold, date: gold.letter.anchor ?? undefined}
    })
  const corrected = names
    .filter(
      name => /\.(?:nd)?json$/.test(name) && !name.endsWith('.gold.json') && !/^(?:corrections|manifest)/.test(name),
    )
    .flatMap(name => recordsIn(bytesOf(join(folder, name)), join(folder, name)))
    .map(record => {
      const given = record.source.path
      const places = [
        ...(letters === undefined ? [] : [resolve(letters, given), join(letters, basename(given))]),
        given,
        join(folder, basename(given)),
      ]
      const {reference} = record.letter
      return {
        path: places.find(existsSync) ?? given,
        gold: goldOf(record),
        date: reference?.source === 'option' ? reference.date : undefined,
      }
    })
  return [...hand, ...corrected]
}

/** However large: a pipe is refused, which nobody may write to. */
const bytesOf = (path: string): Uint8Array => contents(path, path, Number.POSITIVE_INFINITY)

function goldIn(path: string): Gold {
  try {
    return goldSchema.parse(JSON.parse(Buffer.from(bytesOf(path)).toString()))
  } catch (error) {
    throw failure(exitCode.unreadable, error, path)
  }
}
