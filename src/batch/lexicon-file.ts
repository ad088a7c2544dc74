/** One file of a user's lexicon, YAML or JSON, and where in it each field stands. */
import {type Document, isCollection, isMap, LineCounter, type Node, parseDocument} from 'yaml'
import {exitCode} from '../../schemas/exit-code.ts'
import {failure} from './failure.ts'

export interface LexiconFile {
  readonly path: string
  readonly content: unknown
  /** 1-based line of the field, or of what should hold it */
  lineOf(field: readonly PropertyKey[]): number
}

/**
 * Parses a file; JSON is YAML.
 *
 * @throws a usage failure with the line of the first thing that is no YAML
 */
export function lexiconFile(path: string, text: string): LexiconFile {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false, stringKeys: true})
  const line = (offset: number) => lines.linePos(offset).line
  const [error] = document.errors
  if (error) throw failure(exitCode.usage, error.message, `${path}:${line(error.pos[0])}`)
  return {path, content: content(document, path), lineOf: field => line(offsetOf(document, field))}
}

function content(document: Document, path: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    // aliases of aliases of aliases
    throw failure(exitCode.usage, error instanceof Error ? error.message : error, path)
  }
}

/** Follows the field down as far as the file goes. */
function offsetOf(document: Document, field: readonly PropertyKey[]): number {
  let node = document.contents as Node | null
  let offset = node?.range?.[0] ?? 0
  for (const key of field) {
    if (!isCollection(node)) break
    const name = isMap(node) ? node.items.find(pair => String(pair.key) === String(key))?.key : null
    const value = node.get(key, true) as Node | undefined
    const at = (name as Node | null | undefined)?.range?.[0] ?? value?.range?.[0]
    if (at === undefined) break
    offset = at
    node = value ?? null
  }
  return offset
}
