/** Writes into the bundle the words of all tables as one tree (src/text/compiled-words.ts), and some tables without them. */
import '../src/letter/letter-tree.ts'
import {idioms} from '../src/lexicon/idioms.ts'
import {names} from '../src/lexicon/names.ts'
import {numeralPlaces} from '../src/lexicon/numeral-places.ts'
import {WORDS} from '../src/lexicon/words.ts'
import '../src/read/page-field.ts'
import '../src/recognise/registry.ts'
import {growTrie} from '../src/text/grow-trie.ts'
import {packTrie} from '../src/text/packed-trie.ts'
import {step} from '../src/text/trie.ts'
import {wordTables} from '../src/text/word-trie.ts'

/** The first of the characters that stand for tables: private ones, which no word holds. */
const PRIVATE = 0xe000

/** Every table's words behind the character of the table. */
function compiledWords() {
  const tables = [...wordTables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, {words}], at) => ({id, words, mark: PRIVATE + at}))
  const tree = growTrie(
    tables.flatMap(({words, mark}) =>
      [...words()].map(([word, row]) => [String.fromCharCode(mark) + word, row] as const),
    ),
  )
  const roots = Object.fromEntries(tables.map(({id, mark}) => [id, step(tree, tree.root, mark)]))
  return {roots, tree: packTrie(tree)}
}

/** Tables whose words nothing else asks for. */
const bare: Readonly<Record<string, object>> = {
  words: {WORDS: Object.fromEntries(Object.keys(WORDS).map(name => [name, '']))},
  idioms: {idioms: idioms.map(wordless)},
  names: {names: names.map(wordless)},
  'numeral-places': {numeralPlaces: numeralPlaces.map(wordless)},
}

function wordless({words, example, ...rest}: {readonly words: string; readonly example?: string}): object {
  return rest
}

/** A plugin of the bundler. */
export const wordTries = {
  name: 'word-tries',
  load(id: string): string | null {
    if (/[\\/]text[\\/]compiled-words\.ts$/.test(id)) return written({compiledWords: compiledWords()})
    const table = bare[/[\\/]src[\\/]lexicon[\\/]([\w-]+)\.ts$/.exec(id)?.[1] ?? '']
    return table ? written(table) : null
  },
}

const written = (constants: object): string =>
  Object.entries(constants)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n')
