import type {Limits} from '../../../schemas/limits.ts'
import type {Recovered} from '../recovered.ts'
import {refusal} from '../refuse.ts'

export function recoverDocx(_: Uint8Array, __: Limits): Recovered {
  throw refusal('format', 'DOCX is not read yet')
}
