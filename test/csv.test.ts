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

  test.each([' =1+1', '\u3000=1+1', '\0=1+1', '\r=1', '\n@a', '\ufeff=1', '\u200b+1+1', ' －1', '-', '=', '+', '@'])(
    'blanks and what nobody sees do not hide the formula %j',
    formula => {
      const written = csvRows([[formula, 'x']])
      expect(written.replace(/^"(.*)",x/s, '$1,x')).toBe(`'${formula},x\r\n`)
    },
  )

  test.each(['共5家', '5-10', 'a=b', '2022-05-30', '. -5'])('the text %j stays', text => {
    expect(csvRows([[text, 'x']])).toBe(`${text},x\r\n`)
  })

  test.each(['-395.95', '+5', '-7'])('the number %j written as a text stays', number => {
    expect(csvRows([[number, 'x']])).toBe(`${number},x\r\n`)
  })

  test.each(['2021-10', '2021-10-31', '0158', '2/3', '15:30', '1E5', '30%', '20222187', '１２３', '10月', '-3.3'])(
    'for Excel %j stays a text: a tab nobody sees follows',
    text => {
      expect(csvRows([[text, 5, -3.3]], true)).toBe(`${text}\t,5,-3.3\r\n`)
    },
  )

  test.each(['共5家', '2021~', '家', '%', '-'])('for Excel %j needs nothing of it', text => {
    expect(csvRows([[text, 5]], true)).not.toContain('\t')
  })

  test('for Excel a formula is disarmed, too', () => {
    expect(csvRows([['=1+1'], ['-3.3%']], true)).toBe("'=1+1\r\n'-3.3%\t\r\n")
  })

  test('no rows are no text', () => {
    expect(csvRows([])).toBe('')
  })
})
