/** Shows what steers a screen or turns the reading order as a symbol of the same length, so that offsets stay. */

const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu

/** The same characters as JSON escapes them. */
export const escaped = (json: string): string =>
  json.replace(STEERING, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** `␛[31m` for the escape sequence of a terminal, `▯` for a turn of the reading order; line ends and tabs stay. */
export const visible = (text: string): string => text.replace(STEERING, symbol)

function symbol(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : '▯'
}
