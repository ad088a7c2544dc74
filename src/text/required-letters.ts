/** Tells from a pattern which texts it need not be tried on: compiling and running it costs more than looking. */
import {isNumeral} from './numeral.ts'

/**
 * Letters of which a text holds at least one wherever the pattern matches: 号 of `\d{1,5}号楼?`, 楼院 of `\d号?(?:楼|院)`.
 * null where the pattern's source does not tell. Numerals are no help, for they stand everywhere.
 */
export function requiredLetters({source, flags}: RegExp): string | null {
  return flags.includes('i') ? null : alternatives(source, 0).letters
}

interface Part {
  /** one of these must be there; null when nothing can be told */
  readonly letters: string | null
  readonly end: number
}

/** `a|b|c`: one letter of any branch, if every branch needs one. */
function alternatives(source: string, start: number): Part {
  let {letters, end} = sequence(source, start)
  while (source[end] === '|') {
    const branch = sequence(source, end + 1)
    letters = letters === null || branch.letters === null ? null : letters + branch.letters
    end = branch.end
  }
  return {letters, end}
}

/** `abc`: the part that may be least often there. */
function sequence(source: string, start: number): Part {
  let letters: string | null = null
  let end = start
  while (end < source.length && source[end] !== '|' && source[end] !== ')') {
    const part = atom(source, end)
    const repeat = /^(?:([*?])|\+|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(part.end, part.end + 12))
    const optional = repeat !== null && (repeat[1] !== undefined || repeat[2] === '0')
    if (!optional && tells(part.letters) && (letters === null || part.letters.length < letters.length))
      letters = part.letters
    end = part.end + (repeat?.[0].length ?? 0)
  }
  return {letters, end}
}

/** Numerals stand everywhere; half a character (the source is read by UTF-16 units) stands nowhere. */
const tells = (letters: string | null): letters is string =>
  letters !== null &&
  !/^$|[\ud800-\udfff]/.test(letters) &&
  ![...letters].some(letter => isNumeral(letter.charCodeAt(0)))

function atom(source: string, start: number): Part {
  const first = source[start]!
  if (first === '(') return group(source, start)
  if (first === '[') return letterClass(source, start)
  if (first === '\\') return escaped(source, start)
  return {letters: '.^$'.includes(first) ? null : first, end: start + 1}
}

function group(source: string, start: number): Part {
  const head = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(start, start + 40))![0]
  const inner = alternatives(source, start + head.length)
  return {letters: head.endsWith('!') ? null : inner.letters, end: inner.end + 1}
}

function letterClass(source: string, start: number): Part {
  let end = start + 1
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  const inside = source.slice(start + 1, end)
  return {letters: /[\\^]|.-./.test(inside) ? null : inside, end: end + 1}
}

function escaped(source: string, start: number): Part {
  const whole = /^\\(?:[pP]\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<\w+>|.)/u.exec(source.slice(start, start + 40))![0]
  const literal = whole.length === 2 && !/[\w]/.test(whole[1]!)
  return {letters: literal ? whole[1]! : null, end: start + whole.length}
}
