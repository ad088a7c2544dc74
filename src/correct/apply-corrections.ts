/** Applies a reviewer's corrections to a record: all of them, or none where one does not fit. */
import * as z from 'zod'
import type {LetterCorrections} from '../../schemas/corrections.ts'
import {type LetterRecord, letterRecord} from '../../schemas/record.ts'
import {add} from './add.ts'
import {draftOf} from './draft.ts'
import {edit} from './edit.ts'
import type {Misfit} from './misfit.ts'
import {settle} from './settle.ts'

/** The corrected record, or why it cannot be; additions come last, when it is known what was rejected. */
export function applyCorrections(
  record: LetterRecord,
  {corrections, sha256}: LetterCorrections,
): {readonly record: LetterRecord} | {readonly misfits: readonly Misfit[]} {
  if (record.source.sha256 !== sha256)
    return {misfits: [{field: 'sha256', message: `Unexpected ${sha256}, expected ${record.source.sha256}`}]}
  const draft = draftOf(record)
  for (const [at, correction] of corrections.entries())
    if (correction.action !== 'add') edit(draft, correction, `corrections[${at}]`)
  for (const [at, correction] of corrections.entries())
    if (correction.action === 'add') add(draft, correction, `corrections[${at}]`)
  if (draft.misfits.length > 0) return {misfits: draft.misfits}
  if (corrections.length === 0) return {record}
  const parsed = letterRecord.safeParse(settle(draft, corrections.length))
  if (parsed.success) return {record: parsed.data}
  return {misfits: parsed.error.issues.map(({path, message}) => ({field: z.core.toDotPath(path), message}))}
}
