/** Reads traditional characters as simplified ones, each in its place: 萬畝 → 万亩. */
import * as OpenCC from 'opencc-js/t2cn'

/** The text in simplified characters, of the same length; a line whose words change length is read by character. */
export function simplify(text: string): string {
  const convert = OpenCC.Converter({from: 't', to: 'cn'})
  return text
    .split('\n')
    .map(line => {
      const whole = convert(line)
      return whole.length === line.length ? whole : [...line].map(character => kept(character, convert)).join('')
    })
    .join('\n')
}

function kept(character: string, convert: (text: string) => string): string {
  const simple = convert(character)
  return simple.length === character.length ? simple : character
}
