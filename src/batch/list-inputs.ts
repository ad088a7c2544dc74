/** The letters named by words: files, folders, patterns, lists. */
import {existsSync, lstatSync, statSync} from 'node:fs'
import {exitCode} from '../../schemas/exit-code.ts'
import type {Fault, Input, Inputs} from './input.ts'
import {isPattern, matches} from './pattern.ts'
import {walk} from './walk.ts'

/** Files stand for themselves, folders for the letters in them; what exists is a path, else it may be a pattern. */
export function listInputs(words: readonly string[], standardInput: Uint8Array | null = null): Inputs {
  const inputs: Input[] = []
  let skipped = 0
  const add = (path: string) => {
    if (!isFolder(path)) return void inputs.push({id: path})
    const found = walk(path)
    for (const input of found.inputs) inputs.push(input)
    skipped += found.skipped
  }
  for (const word of words) {
    if (word === '-' && standardInput) inputs.push({id: word, bytes: standardInput})
    else if (exists(word) || !isPattern(word)) add(word)
    else {
      const paths = matches(word)
      for (const path of paths) add(path)
      if (paths.length === 0) inputs.push({id: word, fault: noMatch(word)})
    }
  }
  return {total: inputs.length, skipped, groups: [inputs]}
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

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
