import {expect, test} from 'vitest'
import {extract} from '../src/extract.ts'

test('a letter may have more doubts than a call takes arguments', () => {
  const {findings} = extract('“'.repeat(150_000))
  expect(findings.length).toBeGreaterThan(140_000)
})
