/** Paths of files whose names may be no text: what they are called, and where they lie. */
import {isUtf8} from 'node:buffer'
import {join, resolve, sep} from 'node:path'
import type {Input} from './input.ts'

/** A path as it is shown, with its bytes where they are no UTF-8. */
export type NamedPath = Pick<Input, 'id' | 'place'>

/** What the system is asked for. */
export const placeOf = ({id, place}: NamedPath): string | Buffer => (place ? Buffer.from(place) : id)

/** A name inside a folder; one in GBK is shown by its bytes (`\xbc\xd7.txt`), so that no two names look alike. */
export function inside(folder: NamedPath, name: Buffer): NamedPath {
  const id = join(folder.id, shown(name))
  if (!folder.place && isUtf8(name)) return {id}
  const above = folder.place ?? Buffer.from(folder.id)
  return {id, place: above.length > 0 ? Buffer.concat([above, Buffer.from(sep), name]) : name}
}

/** A name in characters. */
export function shown(name: Buffer): string {
  if (isUtf8(name)) return name.toString()
  return name.toString('latin1').replace(/[^ -~]/g, byte => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

/** The same for every way to write a path. */
export const keyOf = ({id, place}: NamedPath): string =>
  place ? `\0${resolve(Buffer.from(place).toString('latin1'))}` : resolve(id)
