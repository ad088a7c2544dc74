import {characters} from '../text/characters.ts'
import {isDigit} from '../text/numeral.ts'
import type {Letter, Moment, Quantity, Reading} from '../tree.ts'
import type {Check, Doubt} from './check.ts'
import {confused, isSuspicious} from './confused.ts'
import type {Home} from './home.ts'
import {hasLoneQuotes, loneQuotes} from './lone-quotes.ts'

/** Reports what a scan does to numbers: l26期, 15O0元, 1.035.5亿元, 5 480人次, 3.2忆元, 202285. */
export const ocrSuspect: Check = {
  rule: 'ocr-suspect',
  level: 'warning',
  about: 'numbers damaged by a scan or a slip of the hand: letters, blanks or two points among digits, 忆 for 亿',
  examples: {
    passing: ['举办培训班126期，培训5480人次。', '向“创富+聚富”迈进。', '投资1035.5亿元。', '第0124号建议收悉。'],
    failing: [
      '举办培训班l26期。',
      '补贴标准为15O0元/人。',
      '投资1.035.5亿元。',
      '投资3.2忆元。',
      '覆盖12.7方人。',
      '共安排300万无，',
      '新建13介。',
      '投资02.7亿元。',
      '截至2023年5底，完成投资3亿元。',
      '截至202285，完成投资3亿元。',
      '形成“创富+聚富"的环境。',
    ],
  },
  check(letter: Letter) {
    const doubts: Doubt[] = []
    for (const block of letter.children) {
      for (const sentence of block.children) {
        if (sentence.children.length === 0) continue
        const home = {block, sentence}
        for (const reading of sentence.children) {
          const doubt = doubtOf(home, reading)
          if (doubt) doubts.push(doubt)
        }
        if (isSuspicious(sentence)) for (const doubt of confused(home)) doubts.push(doubt)
      }
      if (hasLoneQuotes(block)) for (const doubt of loneQuotes(block)) doubts.push(doubt)
    }
    return doubts
  },
}

function doubtOf(home: Home, reading: Reading): Doubt | null {
  if (reading.type === 'excuse') return null
  if (reading.type === 'moment') return damaged(home, reading)
  const {text} = home.sentence
  const expected = isTorn(home, reading.start) ? 'the digit that is lost' : expectation(text, reading)
  if (!expected) return null
  const {start, end} = reading
  return {...home, start, end, message: `Unexpected ${text.slice(start, end)}, expected ${expected}`, refs: [reading]}
}

function damaged(home: Home, {start, end, rules}: Moment): Doubt | null {
  if (!rules.some(rule => rule.endsWith('damaged'))) return null
  const raw = home.sentence.text.slice(start, end)
  // 96-98年 is short, not damaged
  if (/^\d\d\D/.test(raw)) return null
  return {...home, start, end, message: `Unexpected ${raw}, expected a date with all its characters`}
}

/** 投资?.2亿元: a question mark of another script right between a word and the number is a digit that was not made out. */
function isTorn({block, sentence}: Home, start: number): boolean {
  const {offsets, source} = block.projection
  const at = offsets[sentence.start + start]! - 1
  const mark = source.charCodeAt(at) === 0x2e ? at - 1 : at
  return source.charCodeAt(mark) === 0x3f && /[\u4e00-\u9fff]/.test(source[mark - 1] ?? '')
}

const SCALES = characters('万亿千百')

function expectation(text: string, {start, end, flags, written, unit}: Quantity): string | null {
  const {number} = written
  const raw = text.slice(start, end)
  if (unit === null && /^(?:19|20)\d{3,6}$/.test(raw) && /(?:截[至止]|[自从到至])$/.test(text.slice(0, start)))
    return 'a date with all its characters'
  const before = text.charCodeAt(start - 1)
  if ((before === 0x2e || before === 0x2c) && isDigit(text.charCodeAt(start - 2))) return 'one number with one point'
  if (SCALES.has(text.charCodeAt(start)) && /[A-Za-z0-9]/.test(text[start - 1] ?? '')) return 'a number before it'
  if (number.charCodeAt(0) === 0x30 && isDigit(number.charCodeAt(1))) return 'no zero before the number'
  if (!flags.includes('ocr-suspect')) return null
  if (/[lIOo]/.test(raw + number)) return 'digits only'
  if (raw.includes('?')) return 'the digit that is lost'
  return / /.test(raw) ? 'no blank inside the number' : null
}
