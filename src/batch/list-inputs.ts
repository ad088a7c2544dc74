/** The letters named by words: files, folders, patterns, lists. */
import {existsSync, lstatSync, statSync} from 'node:fs'
import {exitCode} from '../../schemas/exit-code.ts'
import type {Fault, Input, Inputs} from './input.ts'
import {keyOf, type NamedPath, placeOf} from './named-path.ts'
import {isPattern, matches} from './pattern.ts'
import {walk} from './walk.ts'

/**
 * Files stand for themselves, folders for the letters in them; what exists is a path, else it may be a pattern. A letter
 * that a folder or a pattern brings beside another word for it is read once; the same file named twice is meant so.
 */
export function listInputs(words: readonly string[], standardInput: Uint8Array | null = null): Inputs {
  const inputs: Input[] = []
  const seen = new Map<string, 'named' | 'found'>()
  let [skipped, repeated] = [0, 0]
  const take = (input: Input, how: 'named' | 'found') => {
    const place = keyOf(input)
    const before = seen.get(place)
    if (before === 'found' || (before && how === 'found')) return void repeated++
    seen.set(place, how)
    inputs.push(input)
  }
  const add = (path: NamedPath, how: 'named' | 'found') => {
    if (!isFolder(placeOf(path))) return take(path, how)
    const found = walk(path)
    for (const input of found.inputs) take(input, 'found')
    skipped += found.skipped
  }
  for (const word of words) {
    if (word === '-' && standardInput) inputs.push({id: word, bytes: standardInput})
    else if (exists(word) || !isPattern(word)) add({id: word}, 'named')
    else {
      const paths = matches(word)
      for (const path of paths) add(path, 'found')
      if (paths.length === 0) inputs.push({id: word, fault: noMatch(word)})
    }
  }
  return {total: inputs.length, skipped, repeated, groups: [inputs]}
}

/** Brackets and braces may be meant as they stand. */
const noMatch = (word: string): Fault => ({
  message: /[*?]/.test(word) ? 'no file matches the pattern' : 'no such file or directory',
  exitCode: exitCode.noInput,
})

/** Whether a word names a file, or what nobody finds; not a folder, not a pattern. */
export const isOneFile = (word: string): boolean => !isFolder(word) && (exists(word) || !isPattern(word))

/** Also of a link that leads nowhere; what cannot even be looked at is told when it is read. */
function exists(path: string): boolean {
  try {
    return existsSync(path) || lstatSync(path, {throwIfNoEntry: false}) !== undefined
  } catch {
    return false
  }
}

export function isFolder(path: string | Buffer): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
