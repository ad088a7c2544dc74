/** Which characters are numerals: ASCII and full-width digits, and Chinese numerals with their scale words. */

/** The Chinese numerals, scale words and 半. */
export const hanziNumerals =
  '〇零一二三四五六七八九十百千万亿兆两俩仨廿卅半壹贰叁肆伍陆柒捌玖拾佰仟萬億兩貳參陸弌弍弎倆'

/** 1 for every Chinese numeral: asked of every character of a letter, more than once. */
const hanzi = new Uint8Array(0x10000)
for (const char of hanziNumerals) hanzi[char.charCodeAt(0)] = 1

/** True for an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** True for a Chinese numeral (三, 叁), a scale word (万) or 半. */
export const isHanziNumeral = (code: number): boolean => hanzi[code] === 1

/** True for any character that makes a numeral, as projected or as printed (３). */
export const isNumeralCharacter = (code: number): boolean =>
  isDigit(code) || (code >= 0x4e00 ? hanzi[code] === 1 || (code >= 0xff10 && code <= 0xff19) : code === 0x3007)

/** True for a projected numeral character: an ASCII digit or a Chinese numeral. */
export const isNumeral = (code: number): boolean => isDigit(code) || isHanziNumeral(code)
