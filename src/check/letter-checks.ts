/** The plugin that doubts the letter: every check's doubts become messages of the file. */
import type {VFile} from 'vfile'
import {places} from '../text/places.ts'
import {sourceSpan} from '../text/projection.ts'
import type {Letter} from '../tree.ts'
import type {Check, Doubt} from './check.ts'
import {linesOf} from './line.ts'
import {checks} from './registry.ts'

const fatal = {error: true, warning: false, info: undefined} as const

/** Runs the checks, but those that `file.data.ignore` names; a finding's `refs` go along in the message. */
export function letterChecks() {
  return (letter: Letter, file: VFile): void => {
    const ignored = new Set(file.data.ignore as readonly string[] | undefined)
    const found: Found[] = []
    const lines = linesOf(letter)
    for (const check of checks)
      if (!ignored.has(check.rule)) for (const doubt of check.check(letter, lines)) found.push({check, doubt})
    if (found.length > 0) untraced(() => report(found, letter, file))
  }
}

interface Found {
  readonly check: Check
  readonly doubt: Doubt
}

function report(found: readonly Found[], letter: Letter, file: VFile): void {
  const {place} = places(letter.source)
  const point = (offset: number) => {
    const {line, column} = place(offset)
    return {line, column, offset}
  }
  for (const {check, doubt} of found) {
    const {start, end} = sourceOf(doubt)
    const message = file.message(doubt.message, {
      place: {start: point(start), end: point(end)},
      source: 'extract',
      ruleId: check.rule,
    })
    message.fatal = fatal[doubt.level ?? check.level]
    Object.assign(message, {refs: doubt.refs ?? []})
  }
}

/** A message is an Error that throws its trace away: taking it down takes longer than most checks. */
function untraced(work: () => void): void {
  const limit = Error.stackTraceLimit
  Reflect.set(Error, 'stackTraceLimit', 0)
  try {
    work()
  } finally {
    Reflect.set(Error, 'stackTraceLimit', limit)
  }
}

function sourceOf(doubt: Doubt) {
  if (!doubt.block || !doubt.sentence) return doubt
  const from = doubt.sentence.start
  return sourceSpan(doubt.block.projection, from + doubt.start, from + doubt.end)
}
