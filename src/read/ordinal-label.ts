/** Writes the ordinals of automatic numbering as the office's program shows them: 3 → 三, 叁, ③, iii. */

const DIGITS = [...'〇一二三四五六七八九']
const FORMAL = [...'零壹贰叁肆伍陆柒捌玖']

/** 二十三 of 23, up to 9999; 十一 of 11. */
export function chinese(value: number, digits = DIGITS, scales = ['', '十', '百', '千'], short = true): string {
  if (value <= 0 || value > 9999) return String(value)
  let text = ''
  let empty = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      empty = text !== ''
      continue
    }
    if (empty) text += digits === FORMAL ? '零' : '零'
    empty = false
    text += digits[digit]! + scales[place]!
  }
  return short && value < 20 ? text.replace(/^一十/, '十') : text
}

export const formal = (value: number): string => chinese(value, FORMAL, ['', '拾', '佰', '仟'], false)

/** 二三 of 23: digit by digit. */
export const digitwise = (value: number): string => [...String(value)].map(digit => DIGITS[Number(digit)]).join('')

/** ③ of 3; beyond ⑳ the plain number. */
export const circled = (value: number): string =>
  value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value)

export const roman = (value: number): string => {
  if (value <= 0 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [worth, letters] of ROMAN) for (; rest >= worth; rest -= worth) text += letters
  return text
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

/** c of 3, aa of 27. */
export const letter = (value: number): string => {
  if (value <= 0 || value > 780) return String(value)
  return String.fromCharCode(0x61 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

/** 丙 of 3. */
export const stem = (value: number): string => [...'甲乙丙丁戊己庚辛壬癸'][value - 1] ?? String(value)

/** 寅 of 3. */
export const branch = (value: number): string => [...'子丑寅卯辰巳午未申酉戌亥'][value - 1] ?? String(value)

/** ３ of 3. */
export const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
