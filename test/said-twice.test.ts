/** No character class of the program names a character twice, no group a word: the second is a slip, or hides one. */
import {type AST, RegExpParser, visitRegExpAST} from '@eslint-community/regexpp'
import {expect, test} from 'vitest'
import {regularExpressions} from './regular-expressions.ts'

const parser = new RegExpParser()

/** The members of a class that another member already holds, and the words of a group that stand there twice. */
function repeated(literal: string): string[] {
  const found: string[] = []
  const words = (alternatives: readonly AST.Alternative[]) =>
    alternatives.forEach(({raw}, at) => {
      if (alternatives.findIndex(other => other.raw === raw) < at) found.push(raw)
    })
  visitRegExpAST(parser.parseLiteral(literal), {
    onPatternEnter: ({alternatives}) => words(alternatives),
    onGroupEnter: ({alternatives}) => words(alternatives),
    onCapturingGroupEnter: ({alternatives}) => words(alternatives),
    onAssertionEnter: node => {
      if (node.kind === 'lookahead' || node.kind === 'lookbehind') words(node.alternatives)
    },
    onCharacterClassEnter({elements}) {
      const members = elements as readonly AST.CharacterClassElement[]
      members.forEach((one, at) => {
        if (members.some((other, place) => place !== at && holds(other, one) && (place < at || !holds(one, other))))
          found.push(one.raw)
      })
    },
  })
  return found
}

/** Whether all that the second means is in the first: 五 in [一-龥], 3 in \d. */
function holds(one: AST.CharacterClassElement, other: AST.CharacterClassElement): boolean {
  if (one.type === 'CharacterSet') {
    if (other.type === 'CharacterSet') return one.raw === other.raw
    const [low, high] = ends(other)
    return one.kind === 'digit' && !one.negate && low >= 0x30 && high <= 0x39
  }
  const [low, high] = ends(one)
  const [from, to] = ends(other)
  return low <= from && to <= high
}

const ends = (one: AST.CharacterClassElement): readonly [number, number] => {
  if (one.type === 'Character') return [one.value, one.value]
  return one.type === 'CharacterClassRange' ? [one.min.value, one.max.value] : [-1, Number.POSITIVE_INFINITY]
}

test.each([
  ['/[甲乙甲]/', ['甲']],
  ['/[一-龥五]/u', ['五']],
  ['/[3\\d]/', ['3']],
  ['/[甲乙\\d][甲乙]/', []],
  ['/联动|(?:调度|联动|调度)/', ['调度']],
])('%s', (literal, expected) => {
  expect(repeated(literal)).toEqual(expected)
})

test('none is said twice', async () => {
  const bad = [...(await regularExpressions())]
    .filter(([, place]) => !place.startsWith('dist'))
    .flatMap(([literal, place]) => repeated(literal).map(one => `${place}: ${one} in ${literal}`))
  expect(bad).toEqual([])
})
