/** A bound word that stands apart from its number: 不高于市场租金的90%, 约占全球总量的60%, 稳定就业满1年. */
import type {Bound} from '../../../schemas/vocabulary.ts'

const REACH = 40

/** The bound that governs the number at `start` across a noun phrase in 的, or 满; null where none does. */
export function apartBound(text: string, start: number, floor: number): Bound | null {
  if (text[start - 1] === '满' && start - 1 >= floor && !/[每不未圆充饱]/.test(text[start - 2] ?? '每'))
    return 'at-least'
  if (start === floor || text[start - 1] !== '的') {
    if (
      /(?:最低|最少)(?:可达|达到|达|可获|可给予|给予|可得|可补|补助|奖励|补贴|为)$/.test(
        text.slice(Math.max(floor, start - 6), start),
      )
    )
      return 'at-least'
    return /(?:最高|最多)(?:可达|达到|达|可获|可给予|给予|可得|可补|补助|奖励|补贴|不得超过|为)$/.test(
      text.slice(Math.max(floor, start - 6), start),
    )
      ? 'at-most'
      : null
  }
  const clause = text.slice(Math.max(floor, start - REACH), start)
  const from = Math.max(
    clause.lastIndexOf('，'),
    clause.lastIndexOf(','),
    clause.lastIndexOf('。'),
    clause.lastIndexOf('；'),
    clause.lastIndexOf(';'),
  )
  return boundOf(clause.slice(from + 1)) ?? (isNearly(text, start) ? 'about' : null)
}

/** 约为2022年底的|2.3倍: the date between is read already, the hedge before it is not. */
const isNearly = (text: string, start: number): boolean =>
  /约(?:为|占|是|相当于)[^，,。;；约]{1,20}的$/.test(text.slice(Math.max(0, start - 26), start))

function boundOf(clause: string): Bound | null {
  const found =
    /(?:不得?高于|不得?超过|不得?低于|不得?少于|[约近](?=占)|(?<!不)超过|(?<!不)低于|(?<!不)高于|(?<![达得收看做找等办])不到|(?<![严])不足)/.exec(
      clause,
    )?.[0]
  if (!found) return null
  if (found === '约' || found === '近') return 'about'
  if (/^不得?[高超]/.test(found)) return 'at-most'
  if (found === '不到' || found === '不足') return 'under'
  if (found.startsWith('不')) return 'at-least'
  return found === '低于' ? 'under' : 'over'
}
