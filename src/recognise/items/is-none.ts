/** Words that were found beside a number and name nothing. */
import type {Quantity} from '../../tree.ts'
import type {Line} from '../page.ts'

/** 日均|处理|90万立方米: the deed, of what was named before. */
const MEAN = /^[日月年周]均(?:处理|接待|服务|发送|运送|检测|完成|新增|投入|办理|受理|生产|消纳|回收)$/
const SHARE = /^占(?![地用补股道有])/

/** 余额突破2100亿元，|占各项贷款的比重|由19.1%提高到22.8%: neither a share nor a deed is what is measured. */
export function isNone({sentence: {text}}: Line, {kind}: Quantity, item: NonNullable<Quantity['item']>): boolean {
  if (item.sentence) return false
  const words = text.slice(item.start, item.end)
  return kind === 'percent' ? SHARE.test(words) : words[1] === '均' && MEAN.test(words)
}
