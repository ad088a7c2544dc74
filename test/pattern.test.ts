import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {pattern} from '../src/text/pattern.ts'

describe('a pattern says what a regular expression says', () => {
  test.each([
    ['资金|收入$', '科技资金数', true],
    ['资金|收入$', '收入增速', false],
    ['^(?:财政|专项)+资金$', '财政专项资金', true],
    ['5[Gg]{1,2}', '5G基站', true],
    ['[^一-龥]', '全是汉字', false],
    ['\\d+\\.\\d', '增长5.1', true],
    ['𠮷{2}', '𠮷𠮷', true],
    ['', '什么都行', true],
  ])('%s in %s', (source, text, expected) => {
    expect(pattern(source)(text)).toBe(expected)
    expect(new RegExp(source, 'u').test(text)).toBe(expected)
  })

  test('whatever is put together of atoms, marks and groups', () => {
    const atom = fc.constantFrom('a', '数', '.', '[a数]', '[^a]', '\\d', '(?:a|数b)', '(b)', '^', '$')
    const mark = fc.constantFrom('', '', '*', '+', '?', '{2}', '{0,2}', '{1,}')
    const part = fc.tuple(atom, mark).map(([one, how]) => (one === '^' || one === '$' ? one : one + how))
    const source = fc.array(fc.oneof(part, fc.constant('|')), {maxLength: 8}).map(parts => parts.join(''))
    const text = fc.array(fc.constantFrom('a', 'b', '数', '1'), {maxLength: 10}).map(all => all.join(''))
    fc.assert(
      fc.property(source, text, (one, other) => {
        expect(pattern(one)(other)).toBe(new RegExp(one, 'su').test(other))
      }),
    )
  })
})

// each of these would keep a backtracking engine busy for longer than the world is old
test.each(['(a+)+$', '(a|a)*b', '(?:a*)*c', '(a?){40}a{40}b', '(?:(?:a+)+)+!'])('%s ends', source => {
  expect(pattern(source)(`${'a'.repeat(5000)}d`)).toBe(false)
})

test.each(['(', ')', '[', 'a**', '*a', '(?=a)', '\\1', '(?<n>a)', '{2}', 'a\\', '((((a{99}){99}){99}){99})'])(
  '%s is refused',
  source => {
    expect(() => pattern(source)).toThrow('Unexpected pattern')
  },
)
