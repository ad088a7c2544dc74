/** Chinese numerals: digits, scale words and the words that make a number vague. */

export interface DigitRow {
  readonly chars: string
  readonly value: number
  readonly example: string
}

export interface ScaleRow {
  readonly chars: string
  /** power of ten */
  readonly power: number
  readonly example: string
}

/** Digits in everyday, formal (大写) and traditional writing. */
export const digitRows = [
  {chars: '〇零', value: 0, example: '一百零八家'},
  {chars: '一壹弌', value: 1, example: '一百家'},
  {chars: '二两俩贰兩貳弍倆', value: 2, example: '两百家'},
  {chars: '三仨叁參弎', value: 3, example: '叁佰元'},
  {chars: '四肆', value: 4, example: '四十家'},
  {chars: '五伍', value: 5, example: '伍佰万元'},
  {chars: '六陆陸', value: 6, example: '陆佰元'},
  {chars: '七柒', value: 7, example: '七十家'},
  {chars: '八捌', value: 8, example: '捌佰元'},
  {chars: '九玖', value: 9, example: '九十家'},
] as const satisfies readonly DigitRow[]

/** Scale words; 十百千 stand inside a group of four digits, 万亿兆 part the groups. */
export const scaleRows = [
  {chars: '十拾', power: 1, example: '三十家'},
  {chars: '百佰', power: 2, example: '三百家'},
  {chars: '千仟', power: 3, example: '三千家'},
  {chars: '万萬', power: 4, example: '三万家'},
  {chars: '亿億', power: 8, example: '三亿家'},
  {chars: '兆', power: 12, example: '三兆元'},
] as const satisfies readonly ScaleRow[]

/** What makes the number before it a vague one: 十余家, 三百多人. */
export const hedges = '多余几来'

/** Value of each digit character. */
export const digitValues: ReadonlyMap<string, number> = new Map(
  digitRows.flatMap(({chars, value}) => [...chars].map(char => [char, value] as const)),
)

/** Power of ten of each scale character. */
export const scalePowers: ReadonlyMap<string, number> = new Map(
  scaleRows.flatMap(({chars, power}) => [...chars].map(char => [char, power] as const)),
)
