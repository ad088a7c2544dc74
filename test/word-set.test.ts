/** Sets of characters and of words that answer by bits and first characters. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {characters} from '../src/text/characters.ts'
import {wordMap, wordSet} from '../src/text/word-set.ts'

test('a set of characters has just those of its text, and nothing behind the end of a text', () => {
  const some = characters('年月日\uffff')
  for (const char of '年月日\uffff') expect(some.has(char.charCodeAt(0))).toBe(true)
  for (const char of '\0时A\ufffe') expect(some.has(char.charCodeAt(0))).toBe(false)
  expect(some.has(Number.NaN)).toBe(false)
  expect(characters('').has(0)).toBe(false)
})

test('sets and maps of words answer like those of the language', () => {
  const word = fc.stringMatching(/^[一二三增减]{1,3}$/)
  fc.assert(
    fc.property(fc.array(word), word, (words, asked) => {
      expect(wordSet(words).has(asked)).toBe(words.includes(asked))
      expect(wordMap(words.map((one, at) => [one, at])).get(asked)).toBe(
        words.includes(asked) ? words.lastIndexOf(asked) : undefined,
      )
    }),
  )
  expect(wordSet(['增']).has('')).toBe(false)
  expect(wordMap([['增', 1]]).get('')).toBeUndefined()
})
