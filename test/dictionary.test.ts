import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {wordTries} from '../scripts/word-tries.ts'
import {wordFinder} from '../src/recognise/word-finder.ts'
import {dictionary, endings} from '../src/text/dictionary.ts'
import {growTrie} from '../src/text/grow-trie.ts'
import {packTrie, unpackTrie} from '../src/text/packed-trie.ts'
import {rowAt, step, type Trie} from '../src/text/trie.ts'
import {wordTables} from '../src/text/word-trie.ts'
import {bundle} from './bundle.ts'

describe('a dictionary', () => {
  const rows = ['平方米', '平方', '平', '公里', '里', '万', 'km', 'k']
  const forwards = dictionary(null, rows, row => [row])
  const backwards = endings(null, rows, row => [row])

  test.each([
    ['3平方米', 1, '平方米'],
    ['3平方公里', 1, '平方'],
    ['3平', 1, '平'],
    ['3平米', 1, '平'],
    ['3公', 1, undefined],
    ['3kmh', 1, 'km'],
    ['3公里', 3, undefined],
    ['3公里', 9, undefined],
  ])('finds the longest word of %s at %i', (text, at, word) => {
    const found = forwards.at(text, at)
    expect(found?.row).toBe(word)
    if (found) expect(text.slice(found.start, found.end)).toBe(word)
  })

  test('finds no word that goes beyond the limit', () => {
    expect(forwards.at('3平方米', 1, 3)?.row).toBe('平方')
    expect(forwards.at('3平方米', 1, 1)).toBeNull()
  })

  test('finds the longest word before a place, from the floor on', () => {
    expect(backwards.before('3平方米', 4)).toEqual({row: '平方米', start: 1, end: 4})
    expect(backwards.before('十公里', 3, 2)).toEqual({row: '里', start: 2, end: 3})
    expect(backwards.before('十公里', 0)).toBeNull()
    expect(backwards.before('十公里', 2)).toBeNull()
  })

  test('knows of a text what a search through all words knows', () => {
    const words = Array.from({length: 400}, (_, seed) => pseudoWord(seed, 1 + (seed % 5)))
    const table = [...new Set(words)]
    const [known, ends] = [dictionary(null, table, word => [word]), endings(null, table, word => [word])]
    const text = pseudoWord(7777, 3000)
    for (let at = 0; at <= text.length; at++) {
      const [starting, ending] = [text.slice(at), text.slice(0, at)]
      expect(known.at(text, at)?.row).toBe(longestOf(table.filter(word => starting.startsWith(word))))
      expect(ends.before(text, at)?.row).toBe(longestOf(table.filter(word => ending.endsWith(word))))
    }
  })

  test.each([[['亩', '亩']], [['亩', '']]])('a table with %j throws', words => {
    expect(() => dictionary(null, words, word => [word]).at('3亩', 1)).toThrow(/empty or stands twice/)
  })

  test('two tables of one name throw', () => {
    expect(() => dictionary('units', ['亩'], row => [row])).toThrow('units')
  })
})

describe('words round a numeral', () => {
  const row = {class: 'idiom', why: '', words: '统一 一 一体 统一战线 多一点 若干', notBefore: '一'} as const
  const find = wordFinder(null, [[row]])

  test.each([
    ['统一管理', 1, 0, '统一'],
    ['统一管理', 1, 1, '一'],
    ['统一战线', 1, 0, '统一战线'],
    // as long as 统一 and later
    ['统一体', 1, 0, '统一'],
    ['统一一', 1, 0, undefined],
    ['再多一点', 1, 0, '多一点'],
    ['再多一点', 2, 0, '多一点'],
    ['若干', 0, 0, '若干'],
    ['三', 0, 0, undefined],
    ['统\0一', 2, 0, '一'],
    ['\0一体', 1, 0, '一体'],
  ])('of %j at %i, not before %i', (text, at, floor, word) => {
    const found = find(text, at, floor)
    expect(found ? text.slice(found.start, found.end) : undefined).toBe(word)
  })

  test('a word without a numeral throws', () => {
    expect(() => wordFinder(null, [[{...row, words: '管理'}]])('一', 0, 0)).toThrow('管理')
  })
})

describe('the tables of the program', () => {
  const source = wordTries.load('src/text/compiled-words.ts')!.replace('export const compiledWords = ', '')
  const {roots, tree} = JSON.parse(source) as {roots: Record<string, number>; tree: string}
  const shared = unpackTrie(tree)
  const own = [...wordTables]

  test.each(own)('%s is in the bundle what it is in the source', (id, {words}) => {
    const listed = [...words()].map(([word, row]) => `${word} ${row}`).sort()
    expect(listed.length).toBeGreaterThan(0)
    expect(wordsFrom({...shared, root: roots[id]!}).sort()).toEqual(listed)
  })

  test('a packed tree is the tree', () => {
    const trie = growTrie(own[0]![1].words())
    const {root, ...rest} = trie
    const read = unpackTrie(packTrie(trie))
    expect(read.letters).toEqual(rest.letters)
    expect([...read.cells.subarray(0, rest.cells.length)]).toEqual([...rest.cells])
  })

  test('all bundles hold this tree, and the words of the guards in no other form', () => {
    const dist = bundle().replace(/bin.extract\.js$/, 'dist')
    for (const file of ['cli.cjs', 'worker.cjs', 'dictionary.mjs'])
      expect(readFileSync(`${dist}/${file}`, 'utf8').includes(tree), file).toBe(true)
    for (const file of ['cli.cjs', 'worker.cjs', 'extract.mjs'])
      expect(readFileSync(`${dist}/${file}`, 'utf8'), file).not.toMatch(/一心一意|\\u4e00\\u5fc3\\u4e00\\u610f/)
  })
})

/** Words of few characters, so that many begin and end alike. */
function pseudoWord(seed: number, length: number): string {
  let state = seed * 2654435761 + 1
  return Array.from({length}, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return '一二三亩里km😀'.charAt((state >>> 16) % 9)
  }).join('')
}

const longestOf = (words: readonly string[]): string | undefined => words.toSorted((a, b) => b.length - a.length)[0]

function wordsFrom(trie: Trie): string[] {
  const codes = [...trie.letters.entries()].flatMap(([code, letter]) => (letter > 0 ? [code] : []))
  const found: string[] = []
  const walk = (node: number, word: string): void => {
    if (rowAt(trie, node) >= 0) found.push(`${word} ${rowAt(trie, node)}`)
    if (trie.cells[2 * node]! < 0) return
    for (const code of codes) {
      const child = step(trie, node, code)
      if (child > 0) walk(child, word + String.fromCharCode(code))
    }
  }
  walk(trie.root, '')
  return found
}
