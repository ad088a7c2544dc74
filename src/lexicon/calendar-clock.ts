/** Parts of the day, and what they make of an hour: 下午2:00 is 14:00. */
export interface DayPartRow {
  readonly word: string
  /** `pm` adds twelve to hours before noon; `night` does so to six to eleven only */
  readonly shift: 'am' | 'pm' | 'night' | 'noon'
  readonly example: string
}

export const dayParts = [
  {word: '凌晨', shift: 'am', example: '凌晨6:00'},
  {word: '清晨', shift: 'am', example: '清晨6:00'},
  {word: '早晨', shift: 'am', example: '早晨7点'},
  {word: '早上', shift: 'am', example: '早上8点'},
  {word: '早', shift: 'am', example: '早8点'},
  {word: '上午', shift: 'am', example: '上午9:00'},
  {word: '中午', shift: 'noon', example: '中午12:00'},
  {word: '下午', shift: 'pm', example: '下午2:00'},
  {word: '午后', shift: 'pm', example: '午后3点'},
  {word: '傍晚', shift: 'pm', example: '傍晚6点'},
  {word: '晚上', shift: 'night', example: '晚上8点'},
  {word: '晚间', shift: 'night', example: '晚间8点'},
  {word: '夜间', shift: 'night', example: '夜间10点'},
  {word: '夜晚', shift: 'night', example: '夜晚10点'},
  {word: '夜里', shift: 'night', example: '夜里11点'},
  {word: '深夜', shift: 'night', example: '深夜11点'},
  {word: '晚', shift: 'night', example: '晚8点'},
] as const satisfies readonly DayPartRow[]

/** A word for the day of the second time: 21:30至次日7:00. */
export const nextDays = ['次日', '第二天', '第二日', '翌日', '隔日', '当日', '当天', '同日'] as const
