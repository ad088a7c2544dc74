/** The options by which a letter is read again as its record says it was read. */
import {encoding, type InputFormat} from '../../schemas/input.ts'
import type {Source} from '../../schemas/record.ts'
import {mediaTypes} from './media-types.ts'
import type {ReadOptions} from './read-options.ts'

/** Format and encoding of a record's source. */
export function readAs(source: Pick<Source, 'mediaType' | 'encoding' | 'ocr'>): ReadOptions {
  const known = Object.entries(mediaTypes).find(([, type]) => type === source.mediaType)
  return {
    ...(known ? {as: known[0] as InputFormat} : {}),
    ...(source.ocr ? {ocr: true} : {}),
    ...(encoding.safeParse(source.encoding).success ? {encoding: encoding.parse(source.encoding)} : {}),
  }
}
