import {expect, test} from 'vitest'
import {requiredLetters} from '../src/text/required-letters.ts'

test.each<[RegExp, string | null]>([
  [/\d{1,5}号/y, '号'],
  [/\d{1,5}号(?:楼|院)?/y, '号'],
  [/\d{1,5}(?:号|弄)院/y, '院'],
  [/\d{1,5}(?:楼|院|[门馆])/y, '楼院门馆'],
  [/\d(?=国道|省道)/y, '国省'],
  [/(?<=第)\d/y, '第'],
  [/\d{2,}(?:\.\d+)?路(?!灯)/y, '路'],
  [/附件[::]?$/, '附'],
  [/[GDCKTZ]$/, 'GDCKTZ'],
  [/\d\)/y, ')'],
  [/(?<year>\d{4})届+/y, '届'],
  [/\p{Script=Han}{1,3}校/uy, '校'],
  [/a|bc/, 'ab'],
])('%s needs one of %s', (pattern, letters) => {
  expect([...(requiredLetters(pattern) ?? '')].sort()).toEqual([...(letters ?? '')].sort())
})

test.each([
  /\d{1,5}/y,
  /\d号?/y,
  /\d号*/y,
  /\d号{0,2}/y,
  /\d(?:号|)/y,
  /\d(?!号)/y,
  /(?<!第)\d/y,
  /\d[^号]/y,
  /\d[一-龥]/y,
  /[一二三]大?/y,
  /www\d/i,
  /号|\d/,
  /^.$/,
])('%s tells nothing', pattern => {
  expect(requiredLetters(pattern)).toBeNull()
})
