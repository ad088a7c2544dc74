import {expect, test} from 'vitest'
import {extract} from '../src/extract.ts'

test('a letter may have more doubts than a call takes arguments', () => {
  const {findings} = extract('“创"。'.repeat(150_000))
  expect(findings.length).toBeGreaterThan(140_000)
})

test.each(['3.4万亿—', '7万/', '八万亿', '近八万亿', '新增6千米'])(
  'a record of %s grows as its letter does',
  figure => {
    const sizeOf = (times: number): number => JSON.stringify(extract(figure.repeat(times))).length
    expect(sizeOf(4000)).toBeLessThan(sizeOf(2000) * 2.2)
  },
)
