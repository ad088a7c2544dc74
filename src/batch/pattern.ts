/** Patterns of paths: * and ? within a name, ** across folders, [abc] and {a,b}. */
import {isUtf8} from 'node:buffer'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {inside, keyOf, type NamedPath, placeOf, shown} from './named-path.ts'

/** Whether a word could be a pattern at all. */
export const isPattern = (word: string): boolean => /[*?]|\[[^\]/]{1,60}\]|\{[^{}]{1,60}\}/.test(word)

/** The paths that a pattern names, sorted; hidden ones only where the pattern has their dot. */
export function matches(pattern: string): NamedPath[] {
  const found = alternatives(pattern).flatMap(one => {
    const absolute = one.startsWith('/')
    return [...descend({id: absolute ? '/' : ''}, one.split('/').filter(Boolean))]
  })
  const each = new Map(found.map(path => [keyOf(path), path]))
  return [...each.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** `{a,b}.txt` → `a.txt`, `b.txt`; the first pair of braces, then those left. */
function alternatives(pattern: string): string[] {
  const open = pattern.indexOf('{')
  const close = pattern.indexOf('}', open)
  if (open < 0 || close < 0) return [pattern]
  const [before, after] = [pattern.slice(0, open), pattern.slice(close + 1)]
  const words = pattern.slice(open + 1, close).split(',')
  return words.flatMap(word => alternatives(before + word + after))
}

function* descend(folder: NamedPath, names: readonly string[]): Generator<NamedPath> {
  const [name, ...rest] = names
  if (name === undefined) return
  if (name === '..' || name === '.') {
    yield* descend(above(folder, name), rest)
    return
  }
  const across = name === '**'
  if (across) yield* descend(folder, rest.length > 0 ? rest : ['*'])
  for (const entry of entries(folder)) {
    const called = shown(entry.name)
    if (called.startsWith('.') && !name.startsWith('.')) continue
    const path = inside(folder, entry.name)
    if (across) {
      if (entry.isDirectory()) yield* descend(path, names)
    } else if (fits(called, name)) {
      if (rest.length === 0) yield path
      else if (!entry.isFile()) yield* descend(path, rest)
    }
  }
}

/** What `.` or `..` lead to. */
function above({id, place}: NamedPath, name: string): NamedPath {
  const bytes = place && Buffer.from(join(Buffer.from(place).toString('latin1'), name), 'latin1')
  return {id: join(id, name), ...(bytes && !isUtf8(bytes) ? {place: bytes} : {})}
}

function entries(folder: NamedPath) {
  try {
    return readdirSync(placeOf(folder.id === '' ? {id: '.'} : folder), {withFileTypes: true, encoding: 'buffer'})
  } catch {
    return []
  }
}

/** Whether a name fits a pattern; the last * is the only place to come back to, so the work is bounded. */
export function fits(name: string, pattern: string): boolean {
  const letters = [...name]
  const parts = cut(pattern)
  let [at, part, star, from] = [0, 0, -1, 0]
  while (at < letters.length) {
    if (parts[part] === '*') {
      star = part++
      from = at
    } else if (part < parts.length && accepts(parts[part]!, letters[at]!)) {
      part++
      at++
    } else if (star >= 0) {
      part = star + 1
      at = ++from
    } else return false
  }
  while (parts[part] === '*') part++
  return part === parts.length
}

/** `a[0-9]*` → `a`, `[0-9]`, `*`; a bracket without its end is itself. */
const cut = (pattern: string): string[] => pattern.match(/\[[!^]?[^\]/]{1,60}\]|./gsu) ?? []

function accepts(part: string, letter: string): boolean {
  if (part === '?') return true
  if (part.length < 3 || !part.startsWith('[')) return part === letter
  const negated = part[1] === '!' || part[1] === '^'
  const set = [...part.slice(negated ? 2 : 1, -1)]
  const has = set.some((first, at) => {
    if (set[at + 1] === '-' && set[at + 2] !== undefined) return first <= letter && letter <= set[at + 2]!
    return first === letter
  })
  return has !== negated
}
