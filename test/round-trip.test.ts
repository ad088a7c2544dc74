/** Numbers written in every form come back exact. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readFigure} from '../src/recognise/number/read-figure.ts'
import {canonical, shift} from '../src/text/decimal.ts'
import {quantities} from './read-phrase.ts'

const RUNS = 600
const digits = '零一二三四五六七八九'
const formal = '零壹贰叁肆伍陆柒捌玖'

/** 10500 in words; the formal writing keeps 壹 before 拾. */
function words(value: number, set = digits, scales = ['', '十', '百', '千'], big = ['', '万', '亿', '万亿']): string {
  if (value === 0) return set[0]!
  let text = ''
  let zero = false
  for (let group = 3; group >= 0; group--) {
    const part = Math.floor(value / 10 ** (4 * group)) % 10000
    if (part === 0) {
      zero = text !== ''
      continue
    }
    if (text && (zero || part < 1000)) text += set[0]
    text += four(part, set, scales) + big[group]
    zero = false
  }
  return text.startsWith('一十') ? text.slice(1) : text
}

function four(part: number, set: string, scales: readonly string[]): string {
  let text = ''
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(part / 10 ** place) % 10
    if (digit === 0) gap = text !== ''
    else {
      text += `${gap ? set[0] : ''}${set[digit]}${scales[place]}`
      gap = false
    }
  }
  return text
}

const wide = (text: string): string =>
  text.replace(/[!-~]/g, char => (char === ',' ? char : String.fromCharCode(char.charCodeAt(0) + 0xfee0)))
const grouped = (value: number): string => value.toLocaleString('en-US')
const whole = (max: number) => fc.integer({min: 1, max})
const twoDecimals = fc
  .tuple(fc.integer({min: 0, max: 99999}), fc.integer({min: 1, max: 99}))
  .map(([head, part]) => `${head}.${String(part).padStart(2, '0')}`)
const saidDecimals = (number: string): string => {
  const [head, part] = number.split('.')
  return `${words(Number(head))}点${[...part!].map(digit => digits[Number(digit)]).join('')}`
}

interface Form {
  readonly name: string
  readonly cases: fc.Arbitrary<readonly [text: string, value: string]>
}

const form = <T>(
  name: string,
  values: fc.Arbitrary<T>,
  write: (value: T) => string,
  mean: (value: T) => string,
): Form => ({
  name,
  cases: values.map(value => [write(value), mean(value)] as const),
})

const plain = (value: number): string => String(value)
const TOP = 9_999_999_999_999

const forms: readonly Form[] = [
  form('12345', whole(TOP), plain, plain),
  form('１２３４５', whole(TOP), value => wide(plain(value)), plain),
  form('12,345', whole(TOP), grouped, plain),
  form('12.05', twoDecimals, text => text, canonical),
  form(
    '12.05亿',
    twoDecimals,
    text => `${text}亿`,
    text => shift(text, 8),
  ),
  form(
    '12.05万',
    twoDecimals,
    text => `${text}万`,
    text => shift(text, 4),
  ),
  form(
    '12.05万亿',
    twoDecimals,
    text => `${text}万亿`,
    text => shift(text, 12),
  ),
  form(
    '1,234.05亿',
    fc.tuple(whole(999999), whole(99)),
    ([head, part]) => `${grouped(head)}.${part}亿`,
    ([head, part]) => shift(`${head}.${part}`, 8),
  ),
  form(
    '35万',
    whole(99999),
    value => `${value}万`,
    value => shift(plain(value), 4),
  ),
  form(
    '35百万',
    whole(9999),
    value => `${value}百万`,
    value => shift(plain(value), 6),
  ),
  form('一万二千三百', whole(TOP), value => words(value), plain),
  form('〇 for 零', whole(TOP), value => words(value).replaceAll('零', '〇'), plain),
  form('两 for 二', whole(99999999), value => words(value).replace(/二(?=[百千万亿])/g, '两'), plain),
  form('壹万贰仟', whole(TOP), value => words(value, formal, ['', '拾', '佰', '仟']), plain),
  form('traditional', whole(TOP), value => words(value).replaceAll('万', '萬').replaceAll('亿', '億'), plain),
  form(
    '三百五',
    fc.tuple(whole(9), whole(9)),
    ([a, b]) => `${digits[a]}百${digits[b]}`,
    ([a, b]) => plain(a * 100 + b * 10),
  ),
  form(
    '一万二',
    fc.tuple(whole(9), whole(9)),
    ([a, b]) => `${digits[a]}万${digits[b]}`,
    ([a, b]) => plain(a * 10000 + b * 1000),
  ),
  form(
    '3万5千',
    fc.tuple(whole(9999), whole(9)),
    ([a, b]) => `${a}万${b}千`,
    ([a, b]) => plain(a * 10000 + b * 1000),
  ),
  form(
    '3亿5千万',
    fc.tuple(whole(9999), whole(9)),
    ([a, b]) => `${a}亿${b}千万`,
    ([a, b]) => plain(a * 1e8 + b * 1e7),
  ),
  form('三点一四', twoDecimals, saidDecimals, canonical),
  form(
    '三点一四亿',
    twoDecimals,
    text => `${saidDecimals(text)}亿`,
    text => shift(text, 8),
  ),
  form(
    '二〇二四',
    fc.array(whole(9), {minLength: 3, maxLength: 8}),
    list => list.map(digit => digits[digit]).join(''),
    list => list.join(''),
  ),
  form(
    '12 345',
    whole(999999).filter(value => value >= 1000),
    value => grouped(value).replaceAll(',', ' '),
    plain,
  ),
  form(
    '三千五百亿',
    whole(9999),
    value => `${words(value)}亿`,
    value => shift(plain(value), 8),
  ),
]

describe('the reader gives every number back', () => {
  for (const {name, cases} of forms)
    test(name, () => {
      fc.assert(
        fc.property(cases, ([text, value]) => {
          const narrow = text.replace(/[！-～]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
          const figure = readFigure(narrow, 0)
          expect(figure && narrow.slice(figure.start, figure.end)).toBe(narrow)
          expect(figure!.low).toBe(value)
          expect(figure!.high).toBe(value)
        }),
        {numRuns: RUNS},
      )
    })
  test('there are at least 20 forms and 10,000 cases', () => {
    expect(forms.length).toBeGreaterThanOrEqual(20)
    expect(forms.length * RUNS).toBeGreaterThanOrEqual(10_000)
  })
})

describe('and so does a sentence, with bound and unit', () => {
  const bounds = fc.constantFrom(
    ['超过', 'over'],
    ['约', 'about'],
    ['不低于', 'at-least'],
    ['不超过', 'at-most'],
    ['不足', 'under'],
    ['', 'exact'],
  )
  const units = fc.constantFrom(
    ['元', 'CNY'],
    ['亩', '亩'],
    ['家', '家'],
    ['公里', 'km'],
    ['吨', 't'],
    ['%', '%'],
    ['万人次', '人次'],
  )
  test('安排超过12.05亿元', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms.filter(({name}) => name !== '二〇二四')).chain(({cases}) => cases),
        bounds,
        units,
        ([text, value], [word, bound], [unit, code]) => {
          // 五点零一 alone is a clock time
          fc.pre(!/^[一二三四五六七八九十]{1,3}点/.test(text))
          // short numbers in words are the stuff of idioms (二元结构)
          fc.pre(text.length >= 3)
          // nine figures in a row are a code to the guards; no letter prints an amount so
          fc.pre(!/^[\d０-９]{9,}$/.test(text) && (/\d$/.test(text) || !unit!.startsWith('万')))
          const found = quantities(`累计安排${word}${text}${unit}。`)
          const exact = unit!.startsWith('万') ? shift(value, 4) : value
          expect(found).toMatchObject([{raw: expect.stringContaining(unit!), value: exact, bound, unit: code}])
        },
      ),
      {numRuns: 3000},
    )
  })
})
