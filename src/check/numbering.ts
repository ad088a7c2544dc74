import type {Block, Letter} from '../tree.ts'
import type {Check, Doubt} from './check.ts'

/** Reports a section that is missing or there twice: 一、 二、 四、. */
export const numbering: Check = {
  rule: 'numbering',
  level: 'warning',
  about: 'sections whose numbers leave a gap or come twice',
  examples: {
    passing: [
      '一、基本情况\n甲。\n二、主要做法\n乙。\n三、下一步打算\n丙。',
      '做好以下工作：一是抓安全。二是抓质量。三是抓进度。',
    ],
    failing: [
      '一、基本情况\n甲。\n二、主要做法\n乙。\n四、下一步打算\n丙。',
      '做好以下工作：一是抓安全。二是抓质量。四是抓进度。',
    ],
  },
  check: (letter: Letter) => [...sections(letter), ...letter.children.flatMap(inline)],
}

function sections(letter: Letter): readonly Doubt[] {
  const doubts: Doubt[] = []
  const last = new Map<string, {number: number; start: number}>()
  for (const {label, level, parent, start} of letter.sections) {
    const number = numberOf(label)
    if (number === null) continue
    const key = `${parent} ${level} ${styleOf(label)}`
    const before = last.get(key)
    last.set(key, {number, start})
    if (!before || number === before.number + 1 || number === 1) continue
    const expected = before.number + 1
    // an outline that runs on within a line is whole, though its sections are not all found
    if (isWritten(letter.source, before.start + 1, start, expected)) continue
    doubts.push({start, end: start + label.length, message: `Unexpected ${label}, expected number ${expected}`})
  }
  return doubts
}

/** The number as a label somewhere between two sections, looked for in no more than a long section's text. */
function isWritten(source: string, from: number, to: number, number: number): boolean {
  const between = source.slice(Math.max(from, to - 4000), to).normalize('NFKC')
  return new RegExp(`(?:^|[^\\d])${number}[.、)]|[^十]${hanzi(number)}[、)是]`).test(between)
}

/** 一是, 二是, 四是 within one paragraph. */
function inline(block: Block): readonly Doubt[] {
  const doubts: Doubt[] = []
  let before = 0
  for (const sentence of block.children)
    for (const reading of sentence.children) {
      if (reading.type !== 'excuse' || reading.class !== 'enumerator') continue
      const label = /^([一二三四五六七八九十]{1,2})是/.exec(sentence.text.slice(reading.start, reading.start + 3))
      const number = label && numberOf(label[1]!)
      if (!number) continue
      if (before > 0 && number > before + 1) {
        const {start} = reading
        const message = `Unexpected ${label[0]}, expected number ${before + 1}`
        doubts.push({block, sentence, start, end: start + label[0].length, message})
      }
      before = number
    }
  return doubts
}

/** The label without its number: （一） and （二） are alike, 一、 is not; 1. and 2、 are. */
const styleOf = (label: string): string =>
  `${/[\d０-９]/.test(label) ? '1' : '一'}${/[（(]/.test(label) ? '(' : ''}${label.endsWith('是') ? '是' : ''}`

const hanzi = (number: number): string =>
  number < 11 ? '零一二三四五六七八九十'[number]! : `十${DIGITS[number - 10] ?? ''}`

const DIGITS = '零一二三四五六七八九'

/** Has no digits of any shape. */
const PLAIN = /^[一二三四五六七八九十、是第(),.]+$/

/** The number of a label up to 99: 十二、 is 12; null for ① and 首先. */
function numberOf(label: string): number | null {
  const arabic = PLAIN.test(label) ? null : /\d{1,2}/.exec(label.normalize('NFKC'))
  if (arabic) return Number(arabic[0])
  const found = /([一二三四五六七八九])?(十)?([一二三四五六七八九])?/.exec(
    /[一二三四五六七八九十]+/.exec(label)?.[0] ?? '',
  )
  if (!found?.[0]) return null
  const [, tens, ten, ones] = found
  if (!ten) return tens ? DIGITS.indexOf(tens) : null
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0)
}
