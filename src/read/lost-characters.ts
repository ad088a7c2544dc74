/** Tells of characters that a text no longer says: � of a bad conversion, private-use codes of a font, all its Chinese. */
import type {Note} from './recovered.ts'

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff]|[\ud840-\ud8bf]/

/** A finding for the first lost character of each sort, with how many there are. */
export function lostCharacters(text: string): Note[] {
  const lost: number[] = []
  const own: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) lost.push(at)
    else if (code >= 0xe000 && code <= 0xf8ff) own.push(at)
  }
  const count = (places: readonly number[]) => (places.length > 1 ? `, ${places.length} in all` : '')
  const note = (rule: string, places: readonly number[], message: string): Note[] =>
    places.length > 0 ? [{rule, message: `${message}${count(places)}`, start: places[0]!, end: places[0]! + 1}] : []
  const foreign = !CHINESE.test(text) && text.length > 0
  return [
    ...note('no-chinese', foreign ? [0] : [], 'Unexpected text without a Chinese character, expected a letter'),
    ...note('lost-character', lost, 'Unexpected replacement character, expected the one that was lost'),
    ...note('private-use', own, 'Unexpected private-use character, which only its font can show'),
  ]
}
