/** `manifest.json`: what the run was, its totals, and what became of each file. */
import {closeSync, fsyncSync} from 'node:fs'
import {guarded} from './guarded.ts'
import type {Entry, Head} from './journal.ts'
import {ANEW, openPart} from './open-part.ts'
import type {Totals} from './totals.ts'
import {writeAll} from './write-all.ts'

/** Writes the manifest's `.part`, one file a line, and waits for the disk. */
export function writeManifest(path: string, head: Head, totals: Totals, entries: Iterable<Entry>): void {
  const file = openPart(path, ANEW)
  try {
    const {extract, options} = head
    const start = JSON.stringify({extract, options, totals}).slice(0, -1)
    writeAll(file, `${start},"files":[`, path)
    let block = ''
    let separator = '\n'
    for (const entry of entries) {
      block += separator + JSON.stringify(fileOf(entry))
      separator = ',\n'
      if (block.length < 65_536) continue
      writeAll(file, block, path)
      block = ''
    }
    writeAll(file, `${block}\n]}\n`, path)
    guarded(path, () => fsyncSync(file))
  } finally {
    closeSync(file)
  }
}

function fileOf({id, date, sha256, error, indicators, findings, level, seconds, bytes}: Entry) {
  return {
    path: id,
    ...(date === undefined ? {} : {date}),
    sha256,
    status: error ? 'failed' : 'read',
    error: error?.message ?? null,
    exitCode: error?.exitCode ?? 0,
    indicators,
    findings,
    level,
    seconds: Number(seconds.toFixed(4)),
    bytes,
  }
}
