/** Parses a regular expression of the kind that needs no going back: `^(财政|专项)资金\d{2,4}$`. */

export type Test = (character: string) => boolean

export type PatternNode =
  | {readonly type: 'read'; readonly test: Test}
  | {readonly type: 'sequence' | 'either'; readonly of: readonly PatternNode[]}
  | {readonly type: 'repeat'; readonly of: PatternNode; readonly least: number; readonly most: number | null}
  | {readonly type: 'start' | 'end'}

interface Reader {
  readonly characters: readonly string[]
  at: number
}

/** @throws where it is no pattern, or one that uses what is not known here (looking around, back references) */
export function parsePattern(source: string): PatternNode {
  const reader: Reader = {characters: [...source], at: 0}
  const whole = either(reader)
  if (reader.at < reader.characters.length) refuse('has ) without (')
  return whole
}

export function refuse(what: string): never {
  throw new Error(`Unexpected pattern: it ${what}`)
}

const peek = ({characters, at}: Reader): string => characters[at] ?? ''

function either(reader: Reader): PatternNode {
  const of = [sequence(reader)]
  while (peek(reader) === '|') {
    reader.at++
    of.push(sequence(reader))
  }
  return {type: 'either', of}
}

function sequence(reader: Reader): PatternNode {
  const of: PatternNode[] = []
  while (!['', '|', ')'].includes(peek(reader))) of.push(repeated(reader, atom(reader)))
  return {type: 'sequence', of}
}

const MARKS = ['*', '+', '?', '{']

function repeated(reader: Reader, of: PatternNode): PatternNode {
  const mark = peek(reader)
  if (!MARKS.includes(mark)) return of
  reader.at++
  const [least, most] = mark === '{' ? bounds(reader) : mark === '?' ? [0, 1] : [mark === '*' ? 0 : 1, null]
  // lazy or greedy is all the same to whether it matches
  if (peek(reader) === '?') reader.at++
  if (MARKS.includes(peek(reader))) refuse('repeats a repetition')
  return {type: 'repeat', of, least, most}
}

function bounds(reader: Reader): readonly [number, number | null] {
  const ahead = reader.characters.slice(reader.at, reader.at + 10).join('')
  const [whole, least, comma, most] = /^(\d{1,4})(,?)(\d{0,4})\}/.exec(ahead) ?? []
  if (whole === undefined) return refuse('has { without a count such as {2,5}')
  reader.at += whole.length
  const high = comma ? (most ? Number(most) : null) : Number(least)
  if (high !== null && (high < Number(least) || high === 0)) refuse(`counts {${whole}`)
  return [Number(least), high]
}

function atom(reader: Reader): PatternNode {
  const character = peek(reader)
  reader.at++
  if (character === '(') return group(reader)
  if (character === '[') return {type: 'read', test: oneOf(reader)}
  if (character === '\\') return {type: 'read', test: escaped(reader)}
  if (character === '.') return {type: 'read', test: () => true}
  if (character === '^') return {type: 'start'}
  if (character === '$') return {type: 'end'}
  if (MARKS.includes(character)) refuse('repeats nothing')
  return {type: 'read', test: other => other === character}
}

function group(reader: Reader): PatternNode {
  if (peek(reader) === '?') {
    if (reader.characters[reader.at + 1] !== ':') refuse('looks around, which is not known here')
    reader.at += 2
  }
  const inside = either(reader)
  if (peek(reader) !== ')') refuse('has ( without )')
  reader.at++
  return inside
}

function oneOf(reader: Reader): Test {
  const not = peek(reader) === '^'
  if (not) reader.at++
  const tests = [member(reader)]
  while (peek(reader) !== ']') tests.push(member(reader))
  reader.at++
  return other => tests.some(test => test(other)) !== not
}

/** A character of a class, or a range of them: 一-龥. */
function member(reader: Reader): Test {
  const low = peek(reader)
  if (low === '') refuse('has [ without ]')
  reader.at++
  if (low === '\\') return escaped(reader)
  const high = reader.characters[reader.at + 1] ?? ']'
  if (peek(reader) !== '-' || high === ']') return other => other === low
  reader.at += 2
  return other => other.codePointAt(0)! >= low.codePointAt(0)! && other.codePointAt(0)! <= high.codePointAt(0)!
}

function escaped(reader: Reader): Test {
  const character = peek(reader)
  reader.at++
  if (character === '') refuse('ends with \\')
  const known = CLASSES[character]
  if (!known && /[a-zA-Z0-9]/.test(character)) refuse(`has \\${character}, which is not known here`)
  return known ?? (other => other === character)
}

const CLASSES: Readonly<Record<string, Test>> = {
  d: character => /^\d$/.test(character),
  D: character => !/^\d$/.test(character),
  w: character => /^\w$/.test(character),
  W: character => !/^\w$/.test(character),
  s: character => /^\s$/.test(character),
  S: character => !/^\s$/.test(character),
}
