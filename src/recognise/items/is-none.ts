/** Words that were found beside a number and name nothing. */
import type {Quantity} from '../../tree.ts'
import type {Line} from '../page.ts'

/** 日均|处理|90万立方米: the deed, of what was named before. */
const MEAN = /^[日月年周]均(?:处理|接待|服务|发送|运送|检测|完成|新增|投入|办理|受理|生产|消纳|回收)$/
const SHARE = /^占(?![地用补股道有])/
/** 带动|就业|260余人, 毕业|两年以内, 其中|死亡|63人: what was done or happened, of people that nothing names. */
const DONE: ReadonlySet<string> = new Set(
  '就业 创业 毕业 死亡 受伤 转移 输出 出资 投入 花费 培训 使用 服务 参保 居住 参赛 参训'.split(' '),
)
/** 今年|拟投资|56.8亿元: what is to be spent, and no sum of its own. */
const TO_SPEND = /(?:拟|将|另|再)$/

/** 余额突破2100亿元，|占各项贷款的比重|由19.1%提高到22.8%: neither a share nor a deed is what is measured. */
export function isNone({sentence: {text}}: Line, {kind}: Quantity, item: NonNullable<Quantity['item']>): boolean {
  if (item.sentence) return false
  const words = text.slice(item.start, item.end)
  if ((words.length > 2 && words.endsWith('决定')) || EACH.test(words) || RATIO.test(words)) return true
  return kind === 'percent' ? SHARE.test(words) : words[1] === '均' && MEAN.test(words)
}

/** 平均|每笔|39.7万元, 按|第一年每标箱|800元的标准 */
const EACH = /^(?:第[一二三四五]年)?(?:平均)?每[\u4e00-\u9fff]{1,2}$/
/** 物流总费用562亿元，|与生产总值的比率|为14%: of what was named before */
const RATIO = /^与.{2,12}(?:比率|比值|之比)$/

/** True where a verb alone was found beside the number: it names the number, and is no noun. */
export function isDeedAlone({sentence: {text}}: Line, {kind, item}: Quantity): boolean {
  if (!item || item.sentence || kind === 'percent' || kind === 'multiple') return false
  const words = text.slice(item.start, item.end)
  return words === '投资' ? TO_SPEND.test(text.slice(Math.max(0, item.start - 3), item.start)) : DONE.has(words)
}
