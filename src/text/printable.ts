/** Characters that steer a terminal or turn the reading order: C0, C1, bidi controls, line separators, lone surrogates. */
const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu

/** A text that is safe on a terminal: what steers it is spelled out, so that a file name cannot forge a message. */
export function printable(text: string): string {
  return text.replace(STEERING, character => `\\u{${character.codePointAt(0)!.toString(16)}}`)
}
