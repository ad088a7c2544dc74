import {compiledWords} from './compiled-words.ts'
import {growTrie} from './grow-trie.ts'
import {unpackTrie} from './packed-trie.ts'
import type {Trie} from './trie.ts'

/** The words of a table, each with the number of its row. */
export type NumberedWords = () => Iterable<readonly [word: string, row: number]>

interface WordTable {
  readonly rows: readonly unknown[]
  readonly words: NumberedWords
}

/** The tables of the program by their ids, for the build. */
export const wordTables = new Map<string, WordTable>()

let shared: Omit<Trie, 'root'> | null = null

/** Gives the tree of a table when it is first asked: as the build left it or, with a user's table (no id), made now. */
export function wordTrie(id: string | null, rows: readonly unknown[], words: NumberedWords): () => Trie {
  if (id !== null) {
    if ((wordTables.get(id)?.rows ?? rows) !== rows) throw new Error(`two tables of words are called ${id}`)
    wordTables.set(id, {rows, words})
  }
  return () => (id === null ? null : compiled(id)) ?? growTrie(words())
}

function compiled(id: string): Trie | null {
  const root = compiledWords?.roots[id]
  if (root === undefined) return null
  shared ??= unpackTrie(compiledWords!.tree)
  const {letters, cells} = shared
  // written out like a tree that is grown: what is asked at every character must look alike to V8
  return {root, letters, cells}
}
