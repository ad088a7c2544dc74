/** Numbers whose noun stands behind them though their unit does not ask for it. */
import type {Span} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'

/** 给予创业者5000元|补助|, 30户|业主|, 两侧各5米|绿化带|: what is paid, who lives there, what stands on each side. */
export function namedBehind(line: Line, {quantity, at}: Mention, after: Span): boolean {
  if (line.tokens[at - 1]?.word === '各') return true
  const words = line.sentence.text.slice(after.start, after.end)
  if (quantity.kind === 'money' || quantity.kind === 'rate') return PAID.test(words)
  if (quantity.kind === 'multiple') return /^的?罚[款金]/.test(words)
  if (quantity.kind === 'area' && after.start === quantity.end) return isPlaceBefore(line, quantity.start)
  if (quantity.kind === 'length' && after.start === quantity.end) return isStretch(line, quantity.start)
  return quantity.unit === '户' && after.start === quantity.end && HOUSEHOLD.test(words)
}

/** 新塘村|83亩|集体土地|: the village is not what is so large. */
const isPlaceBefore = ({sentence: {text}}: Line, start: number): boolean =>
  /[\u4e00-\u9fff](?:[村镇乡县市组]|街道|社区|(?<![社小园景校街片院库厂地])区)$/.test(
    text.slice(Math.max(0, start - 3), start),
  )

/** 东街至西桥|1.2公里|道路|: from where to where is not what is so long. */
const isStretch = ({sentence: {text}}: Line, start: number): boolean =>
  /[\u4e00-\u9fff][至到—-][A-Z]?[\d\u4e00-\u9fff]{2,10}$/.test(text.slice(Math.max(0, start - 14), start))

/** What is paid, charged or owed, whoever does so: 交600元|保证金|, 每平方米20元的|土地使用税|. */
const PAID =
  /^(?:(?:一次性|创业|就业|生活|财政)?(?:补助|补贴|奖励|奖补|资助|救助|补偿|赔偿)(?:金|款|费|资金)?|[^的\d]{0,8}(?:津贴|罚款|贴息|押金|保证金|奖金|租金|定金|[^现]金额?|[^收免自消浪]费|[^免收纳]税|[^存贷]款|工资))$/

/** Who lives or trades there. */
const HOUSEHOLD = /(?:[户民主]|家庭|群众|房屋|住房|商家|店铺|门店|企业)$/
