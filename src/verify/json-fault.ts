const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a string of JSON holds none of them
  /[ \t\r\n]*(?:("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y

/** What may come next: a value, a value or the end of an empty list, a key, a key or }, a colon, a comma or the end. */
type Wanted = 'value' | 'value]' | 'key' | 'key}' | ':' | ','

/** Offset of the first character that makes a text no JSON (RFC 8259): JSON.parse does not always tell; null where it is JSON. */
export function jsonFault(text: string): number | null {
  const open: string[] = []
  let wanted: Wanted = 'value'
  for (let at = 0; ; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(text)
    const start = blankEnd(text, at)
    const done = open.length === 0 && wanted === ','
    if (done) return start === text.length ? null : start
    if (!found) return start
    const next = after(found, wanted, open)
    if (!next) return start
    wanted = next
  }
}

function blankEnd(text: string, at: number): number {
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++
  return at
}

/** The state after a token, the stack of open lists and objects kept; null where the token is out of place. */
function after([, string, atom, mark]: RegExpExecArray, wanted: Wanted, open: string[]): Wanted | null {
  const value = wanted === 'value' || wanted === 'value]'
  if (string !== undefined) return value ? ',' : wanted === 'key' || wanted === 'key}' ? ':' : null
  if (atom !== undefined) return value ? ',' : null
  if (mark === ':') return wanted === ':' ? 'value' : null
  if (mark === ',') return wanted === ',' ? (open.at(-1) === '{' ? 'key' : 'value') : null
  if (mark === '{' || mark === '[') {
    if (!value) return null
    open.push(mark)
    return mark === '{' ? 'key}' : 'value]'
  }
  const closes = wanted === ',' || wanted === (mark === '}' ? 'key}' : 'value]')
  return closes && open.pop() === (mark === '}' ? '{' : '[') ? ',' : null
}
