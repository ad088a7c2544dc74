/** What became of the letters of a job, in one file: a line of outcomes, then the bytes of each product. */
import {readFileSync} from 'node:fs'
import {exitCode} from '../../schemas/exit-code.ts'
import {failure} from '../batch/failure.ts'
import {guarded} from '../batch/guarded.ts'
import type {Outcome, Yield} from '../batch/outcome.ts'
import {hashOf} from '../batch/read-input.ts'
import {durableFile} from './durable-file.ts'

interface Head {
  readonly shard: string
  /** of the bytes below */
  readonly sha256: string
  readonly sizes: readonly number[]
  readonly outcomes: readonly Outcome[]
}

/** Writes the shard of a job; whoever is second writes the same. */
export function writeShard(path: string, shard: string, yields: readonly Yield[]): void {
  const outcomes = yields.flatMap(done => done.outcomes)
  const texts = (yields[0]?.texts ?? []).map((_, at) => Buffer.concat(yields.map(done => done.texts[at]!)))
  const body = Buffer.concat(texts)
  const head: Head = {shard, sha256: hashOf(body), sizes: texts.map(({length}) => length), outcomes}
  durableFile(path, [`${JSON.stringify(head)}\n`, body])
}

/** The letters of a shard; one that is not what was written is named. */
export function readShard(path: string, shard: string): Yield {
  const bytes = guarded(path, () => readFileSync(path), exitCode.noInput)
  const end = bytes.indexOf(0x0a)
  const head = parse(bytes.toString('utf8', 0, Math.max(0, end)))
  const body = bytes.subarray(end + 1)
  if (head?.shard !== shard || hashOf(body) !== head.sha256)
    throw failure(exitCode.inputOutput, 'is damaged: remove it and submit again', path)
  let from = 0
  const texts = head.sizes.map(size => {
    from += size
    return body.subarray(from - size, from)
  })
  return {outcomes: head.outcomes, texts}
}

function parse(line: string): Head | null {
  try {
    return JSON.parse(line) as Head
  } catch {
    return null
  }
}
