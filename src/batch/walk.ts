/** Walks a folder: its letters in the order of their paths, whatever the file system's. */
import {type Dirent, readdirSync, realpathSync, type Stats, statSync} from 'node:fs'
import {join, sep} from 'node:path'
import {exitCode} from '../../schemas/exit-code.ts'
import {failure} from './failure.ts'
import type {Input} from './input.ts'
import {inside, type NamedPath, placeOf, shown} from './named-path.ts'

/** Names of what offices send; a .doc is told to be unreadable, not left out. */
const LETTER = /\.(?:txt|text|md|markdown|html?|shtml|xhtml|mht|docx?|wps|pdf)$/i
/** A day at the end is none: 答复2022.5.30 */
const EXTENSION = /\.(?!\d+$)[a-z0-9]{1,10}$/i

interface Walk {
  /** real paths, here and below, are bytes as characters */
  readonly root: string
  /** folders that were entered, and files that only links lead to */
  readonly seen: Set<string>
  skipped: number
}

/** The letters of a folder and of those in it: each once, links to what is read anyway left out. */
export function walk(folder: NamedPath): {readonly inputs: Input[]; readonly skipped: number} {
  const inputs: Input[] = []
  const state: Walk = {root: realOf(folder), seen: new Set(), skipped: 0}
  for (const input of enter(folder, [state.root], state)) inputs.push(input)
  return {inputs, skipped: state.skipped}
}

/** Whether a name is that of a letter: by its extension, or for want of one. */
const isLetter = (name: string): boolean => LETTER.test(name) || !EXTENSION.test(name)

/** Hidden files and what Word leaves beside an open document. */
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$')

function* enter(folder: NamedPath, above: readonly string[], state: Walk): Generator<Input> {
  if (!isNew(above.at(-1)!, state)) return
  let entries: Dirent<Buffer>[]
  try {
    entries = readdirSync(placeOf(folder), {withFileTypes: true, encoding: 'buffer'})
  } catch (error) {
    yield faulty(folder, error)
    return
  }
  const sorted = entries
    .map(entry => ({entry, name: shown(entry.name)}))
    .filter(({name}) => !isHidden(name))
    .map(({entry, name}) => ({entry, key: entry.isDirectory() ? name + sep : name}))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  for (const {entry} of sorted) yield* visit(entry, folder, above, state)
}

function* visit(entry: Dirent<Buffer>, folder: NamedPath, above: readonly string[], state: Walk): Generator<Input> {
  const path = inside(folder, entry.name)
  const real = join(above.at(-1)!, entry.name.toString('latin1'))
  if (entry.isSymbolicLink()) yield* follow(path, above, state)
  else if (entry.isDirectory()) yield* enter(path, [...above, real], state)
  else if (!isLetter(path.id)) state.skipped++
  else if (isReadAnyway(real, state) || isNew(real, state)) yield path
}

function* follow(path: NamedPath, above: readonly string[], state: Walk): Generator<Input> {
  let about: Stats
  let real: string
  try {
    about = statSync(placeOf(path))
    real = realOf(path)
  } catch (error) {
    yield faulty(path, error)
    return
  }
  const isFolder = about.isDirectory()
  if (isFolder && above.includes(real)) yield faulty(path, 'is a link to a folder that it stands in')
  else if (!isFolder && !isLetter(path.id)) state.skipped++
  else if (isReadAnyway(real, state) && (isFolder || isLetter(real))) return
  else if (isFolder) yield* enter(path, [...above, real], state)
  else if (isNew(real, state)) yield path
}

/** Whether the walk comes by without any link: inside the root, and not in a hidden folder. */
function isReadAnyway(real: string, {root}: Walk): boolean {
  if (real !== root && !real.startsWith(root === sep ? sep : root + sep)) return false
  return !real.slice(root.length).split(sep).some(isHidden)
}

/** Whether it is the first time that the walk is here. */
function isNew(real: string, {seen}: Walk): boolean {
  const before = seen.size
  return seen.add(real).size > before
}

/** The bytes of a path without links, as characters. */
const realOf = (path: NamedPath): string => realpathSync.native(placeOf(path), {encoding: 'buffer'}).toString('latin1')

const faulty = (path: NamedPath, error: unknown): Input => {
  const {message} = failure(exitCode.noInput, error)
  return {...path, fault: {message, exitCode: exitCode.noInput}}
}
