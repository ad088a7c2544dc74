import {eastAsianWidth} from 'get-east-asian-width'

/** Characters that take no column: marks that sit on the one before, joiners. Few runs ask, and ICU answers slowly. */
const isJoined = (character: string): boolean => /\p{Mn}|\p{Me}|[\u200b-\u200d]/u.test(character)

/** The columns that a text takes on a terminal: 43.43亿元 takes nine (UAX 11; what is ambiguous there, ① or “, is narrow). */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text)
    width += character < '\u0300' ? 1 : isJoined(character) ? 0 : eastAsianWidth(character.codePointAt(0)!)
  return width
}
