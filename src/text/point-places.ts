import {type Place, places} from './places.ts'

/** Line and column of each code point; the points are sorted. */
export function pointPlaces(text: string, points: readonly number[]): Place[] {
  const {place} = places(text)
  const found: Place[] = []
  let offset = 0
  let point = 0
  for (const wanted of points) {
    for (; point < wanted && offset < text.length; point++) offset += text.codePointAt(offset)! > 0xffff ? 2 : 1
    found.push(place(offset))
  }
  return found
}
