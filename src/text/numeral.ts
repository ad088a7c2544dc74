/** Which characters are numerals: ASCII and full-width digits, and Chinese numerals with their scale words. */
import {characters} from './characters.ts'

/** The Chinese numerals, scale words and 半. */
export const hanziNumerals =
  '〇零一二三四五六七八九十百千万亿兆两俩仨廿卅半壹贰叁肆伍陆柒捌玖拾佰仟萬億兩貳參陸弌弍弎倆'

const DIGITS = '0123456789'
const projected = characters(DIGITS + hanziNumerals)
const printed = characters(`${DIGITS}０１２３４５６７８９${hanziNumerals}`)

/** True for an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** True for any character that makes a numeral, as projected or as printed (３). */
export const isNumeralCharacter = (code: number): boolean => printed.has(code)

/** True for a projected numeral character: an ASCII digit or a Chinese numeral. */
export const isNumeral = (code: number): boolean => projected.has(code)
