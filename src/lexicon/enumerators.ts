/** Words that number the parts of a letter: after a Chinese numeral (一是), or by themselves (首先). */

export interface EnumeratorRow {
  readonly word: string
  /** its place in the series: 0 after a numeral that tells it */
  readonly ordinal: number
  readonly example: string
}

/** Words after a Chinese numeral at the head of a line or sentence. */
export const afterNumeral = [
  {word: '抓', ordinal: 0, example: '一抓创新突破。'},
  {word: '是', ordinal: 0, example: '一是狠抓大气污染治理。'},
  {word: '要', ordinal: 0, example: '二要强化责任落实。'},
  {word: '靠', ordinal: 0, example: '三靠改革增活力。'},
] as const satisfies readonly EnumeratorRow[]

/** Words that number by themselves; a comma follows them. */
export const serial = [
  {word: '其一', ordinal: 1, example: '其一，完善政策体系。'},
  {word: '其三', ordinal: 3, example: '其三，强化督促检查。'},
  {word: '其二', ordinal: 2, example: '其二，加大资金投入。'},
  {word: '其次', ordinal: 2, example: '其次，加大资金投入。'},
  {word: '再次', ordinal: 3, example: '再次，强化督促检查。'},
  {word: '最后', ordinal: 9, example: '最后，加强宣传引导。'},
  {word: '首先', ordinal: 1, example: '首先，完善政策体系。'},
] as const satisfies readonly EnumeratorRow[]
