import {describe, expect, test} from 'vitest'
import {csvRows} from '../src/write/csv.ts'

describe('CSV cells', () => {
  test.each([
    ['plain', '共5家', '共5家'],
    ['a comma', '1,035', '"1,035"'],
    ['a quote', '“a"b', '"“a""b"'],
    ['a bare line feed', 'a\nb', '"a\nb"'],
    ['a bare carriage return', 'a\rb', '"a\rb"'],
    ['a CRLF', 'a\r\nb', '"a\r\nb"'],
    ['null', null, ''],
    ['zero', 0, '0'],
    ['a number', -3.3, '-3.3'],
    ['a large number', 4343000000, '4343000000'],
  ])('%s', (_, cell, written) => {
    expect(csvRows([[cell, 'x']])).toBe(`${written},x\r\n`)
  })

  test.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '＝1+1', '＋1', '－1', '＠a', '-3.3%'])(
    'the formula %j is made a text',
    formula => {
      expect(csvRows([[formula, 'x']])).toBe(`'${formula},x\r\n`)
    },
  )

  test.each(['-395.95', '+5', '-7'])('the number %j written as a text stays', number => {
    expect(csvRows([[number, 'x']])).toBe(`${number},x\r\n`)
  })

  test('no rows are no text', () => {
    expect(csvRows([])).toBe('')
  })
})
