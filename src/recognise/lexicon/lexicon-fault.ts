/** What is wrong with a lexicon, and where in it: `['units', 2, 'example']`. */
export interface LexiconFault {
  readonly path: readonly PropertyKey[]
  readonly reason: string
}

/** `units[2].example`, as a programmer writes it. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`)).join('')
}
