/** The plugin that writes the letter tree down as a record, held to the schema. */
import {hash} from 'node:crypto'
import type {Processor} from 'unified'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import type {Finding, LetterRecord, Source} from '../../schemas/record.ts'
import {type Places, places} from '../text/places.ts'
import type {Letter, Quantity} from '../tree.ts'
import {heldToSchema} from './held-to-schema.ts'
import {ledger} from './ledger.ts'
import {writeIndicator} from './write-indicator.ts'

declare module 'unified' {
  interface CompileResultMap {
    LetterRecord: LetterRecord
  }
}

/** Compiles the letter to `file.result`. */
export function letterRecord(this: Processor) {
  this.compiler = (tree: Node, file: VFile): LetterRecord => compile(tree as Letter, file)
}

function compile(letter: Letter, file: VFile): LetterRecord {
  const at = places(letter.source)
  const {numerals, dates, quantities, ids} = ledger(letter, at)
  const record = {
    schemaVersion: '1' as const,
    source: sourceOf(file, letter.source, at),
    letter: letter.envelope,
    sections: letter.sections.map(section => ({
      ...section,
      start: at.point(section.start),
      end: at.point(section.end),
    })),
    indicators: quantities.map(place => writeIndicator(place, at, ids)),
    dates,
    numerals,
    findings: findings(file, at, ids),
    ...(file.data.withText ? {text: letter.source} : {}),
  }
  return heldToSchema(record)
}

function sourceOf(file: VFile, text: string, at: Places): Source {
  const known = (file.data.source ?? {}) as Partial<Source>
  return {
    path: file.path ?? '-',
    mediaType: known.mediaType ?? 'text/plain',
    encoding: known.encoding ?? 'utf-8',
    sha256: known.sha256 ?? '',
    ...(known.ocr ? {ocr: true as const} : {}),
    characters: at.length,
    wordsSha256: hash('sha256', text.replace(/\s+/g, '')),
  }
}

function findings(file: VFile, at: Places, ids: ReadonlyMap<Quantity, string>): Finding[] {
  return file.messages.map(message => {
    const place = message.place && 'start' in message.place ? message.place : null
    const refs = 'refs' in message ? (message.refs as readonly Quantity[]) : []
    return {
      rule: message.ruleId ?? 'message',
      level: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
      message: message.reason,
      start: at.point(place?.start.offset ?? 0),
      end: at.point(place?.end.offset ?? 0),
      line: place?.start.line ?? 1,
      column: place?.start.column ?? 1,
      refs: refs.map(ref => ids.get(ref)!),
    }
  })
}
