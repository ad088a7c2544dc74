import type {Limits} from '../../../schemas/limits.ts'
import type {Recovered} from '../recovered.ts'
import {refusal} from '../refuse.ts'

export async function inThread(_: Uint8Array, __: Limits): Promise<Recovered> {
  throw refusal('format', 'PDF is not read yet')
}
