/** Walks a folder: its letters in the order of their paths, whatever the file system's. */
import {type Dirent, readdirSync, realpathSync, type Stats, statSync} from 'node:fs'
import {basename, join, sep} from 'node:path'
import {exitCode} from '../../schemas/exit-code.ts'
import {failure} from './failure.ts'
import type {Input} from './input.ts'

/** Names of what offices send; a .doc is told to be unreadable, not left out. */
const LETTER = /\.(?:txt|text|md|markdown|html?|shtml|xhtml|mht|docx?|wps|pdf)$/i
const EXTENSION = /\.[a-z0-9]{1,10}$/i

interface Walk {
  readonly root: string
  /** folders outside the root that links led to */
  readonly visited: Set<string>
  skipped: number
}

/** The letters of a folder and of those in it: each once, links to what is read anyway left out. */
export function walk(folder: string): {readonly inputs: Input[]; readonly skipped: number} {
  const inputs: Input[] = []
  const state: Walk = {root: realpathSync(folder), visited: new Set(), skipped: 0}
  for (const input of enter(folder, [state.root], state)) inputs.push(input)
  return {inputs, skipped: state.skipped}
}

/** Whether a name is that of a letter: by its extension, or for want of one. */
const isLetter = (name: string): boolean => LETTER.test(name) || !EXTENSION.test(name)

/** Hidden files and what Word leaves beside an open document. */
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$')

function* enter(folder: string, above: readonly string[], state: Walk): Generator<Input> {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    yield faulty(folder, error)
    return
  }
  const sorted = entries
    .filter(({name}) => !isHidden(name))
    .map(entry => ({entry, key: entry.isDirectory() ? entry.name + sep : entry.name}))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  for (const {entry} of sorted) yield* visit(entry, folder, above, state)
}

function* visit(entry: Dirent, folder: string, above: readonly string[], state: Walk): Generator<Input> {
  const path = join(folder, entry.name)
  if (entry.isSymbolicLink()) yield* follow(path, above, state)
  else if (entry.isDirectory()) yield* enter(path, [...above, join(above.at(-1)!, entry.name)], state)
  else if (!isLetter(entry.name)) state.skipped++
  else yield entry.name.includes('\ufffd') ? nameless(folder, path) : {id: path}
}

function* follow(path: string, above: readonly string[], state: Walk): Generator<Input> {
  let about: Stats
  let real: string
  try {
    about = statSync(path)
    real = realpathSync(path)
  } catch (error) {
    yield faulty(path, error)
    return
  }
  const inside = real === state.root || real.startsWith(state.root + sep)
  if (about.isDirectory()) {
    if (above.includes(real)) yield faulty(path, 'is a link to a folder that it stands in')
    else if (!inside && !state.visited.has(real)) {
      state.visited.add(real)
      yield* enter(path, [...above, real], state)
    }
  } else if (!isLetter(basename(path))) state.skipped++
  else if (!inside || !isReadAnyway(real.slice(state.root.length))) yield {id: path}
}

const isReadAnyway = (path: string): boolean =>
  isLetter(basename(path)) && !path.split(sep).some(name => name !== '' && isHidden(name))

const faulty = (path: string, error: unknown): Input => {
  const {message} = failure(exitCode.noInput, error)
  return {id: path, fault: {message, exitCode: exitCode.noInput}}
}

/** A name that is no UTF-8 is opened by its bytes; the record has it with U+FFFD. */
function nameless(folder: string, path: string): Input {
  const wanted = basename(path)
  const names = readdirSync(Buffer.from(folder), {encoding: 'buffer'})
  const bytes = names.find(name => name.toString() === wanted)
  return bytes ? {id: path, place: Buffer.concat([Buffer.from(folder + sep), bytes])} : {id: path}
}
