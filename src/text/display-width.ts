/** Characters two columns wide on a terminal (East Asian Width W and F, UAX 11). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
/** Characters that take no column: marks that sit on the one before, joiners. */
const NONE = /\p{Mn}|\p{Me}|[\u200b-\u200d]/u

/** The columns that a text takes on a terminal: 43.43亿元 takes nine. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text)
    width += character < '\u0300' ? 1 : WIDE.test(character) ? 2 : NONE.test(character) ? 0 : 1
  return width
}
