/** The build asks no list for what stands before its first place. */
import {expect, test} from 'vitest'
import {withoutIndexBelow} from '../scripts/no-index-below.ts'

test.each([
  ['f(list[at - 1])', 'f((at < 1 ? void 0 : list[at - 1]))'],
  ['line.tokens[mention.at - 2]?.word', '(mention.at < 2 ? void 0 : line.tokens[mention.at - 2])?.word'],
  ['list[at - 1]!.end', '(at < 1 ? void 0 : list[at - 1])!.end'],
  ['list[all.length - 1]', '(all.length < 1 ? void 0 : list[all.length - 1])'],
  ['list[at + 1]', null],
  ['list[at - step]', null],
  ['list[next() - 1]', null],
  ['list[at - 1] = 0', null],
  ['list[at - 1] += 1', null],
  ['list[at - 1]++', null],
  ['list[at - 1](0)', null],
  ['line?.tokens[at - 1].word', null],
  ['list[at - 1][0]', '(at < 1 ? void 0 : list[at - 1])[0]'],
  ['list[at - 1][to - 1]', '(at < 1 ? void 0 : list[at - 1])[to - 1]'],
])('%s becomes %s', (code, expected) => {
  expect(withoutIndexBelow(code)).toBe(expected ?? code)
})
