const ATOM = /-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

type Token = 'string' | 'atom' | '{' | '}' | '[' | ']' | ',' | ':'

/** What may come next: a value, a value or the end of an empty list, a key, a key or }, a colon, a comma or the end. */
type Wanted = 'value' | 'value]' | 'key' | 'key}' | ':' | ','

/** Offset of the first character that makes a text no JSON (RFC 8259): JSON.parse does not always tell; null where it is JSON. */
export function jsonFault(text: string): number | null {
  const open: string[] = []
  let wanted: Wanted = 'value'
  for (let at = blankEnd(text, 0); ; ) {
    if (open.length === 0 && wanted === ',') return at === text.length ? null : at
    const end = tokenEnd(text, at)
    const next: Wanted | null = end === null ? null : after(tokenAt(text[at]!), wanted, open)
    if (end === null || !next) return at
    wanted = next
    at = blankEnd(text, end)
  }
}

function tokenAt(char: string): Token {
  return char === '"' ? 'string' : '{}[],:'.includes(char) ? (char as Token) : 'atom'
}

/** End of the token at the offset; null where there is none. */
function tokenEnd(text: string, at: number): number | null {
  const char = text[at] ?? ''
  if (char === '"') return stringEnd(text, at)
  if (char !== '' && '{}[],:'.includes(char)) return at + 1
  ATOM.lastIndex = at
  return ATOM.test(text) ? ATOM.lastIndex : null
}

function stringEnd(text: string, start: number): number | null {
  let at = start + 1
  while (text[at] !== '"') {
    if (at >= text.length || text.charCodeAt(at) < 0x20) return null
    ESCAPE.lastIndex = at
    if (text[at] !== '\\') at++
    else if (ESCAPE.test(text)) at = ESCAPE.lastIndex
    else return null
  }
  return at + 1
}

function blankEnd(text: string, at: number): number {
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++
  return at
}

/** The state after a token, the stack of open lists and objects kept; null where the token is out of place. */
function after(token: Token, wanted: Wanted, open: string[]): Wanted | null {
  const value = wanted === 'value' || wanted === 'value]'
  if (token === 'string' && (wanted === 'key' || wanted === 'key}')) return ':'
  if (token === 'string' || token === 'atom') return value ? ',' : null
  if (token === ':') return wanted === ':' ? 'value' : null
  if (token === ',') return wanted === ',' ? (open.at(-1) === '{' ? 'key' : 'value') : null
  if (token === '{' || token === '[') {
    if (!value) return null
    open.push(token)
    return token === '{' ? 'key}' : 'value]'
  }
  const closes = wanted === ',' || wanted === (token === '}' ? 'key}' : 'value]')
  return closes && open.pop() === (token === '}' ? '{' : '[') ? ',' : null
}
