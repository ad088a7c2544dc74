/** What ends a name: the sort of number that it is. */
import type {Kind} from '../../../schemas/vocabulary.ts'
import type {Quantity} from '../../tree.ts'
import {isNamedByUnit} from '../items/named-by-unit.ts'

/** What ends the name of a level, by kind; '' where the noun says it already. */
const TAIL: Readonly<Record<Kind, string>> = {
  money: '',
  count: '数',
  percent: '占比',
  points: '变化',
  multiple: '倍数',
  rank: '排名',
  area: '面积',
  length: '长度',
  mass: '',
  volume: '',
  energy: '',
  power: '',
  duration: '',
  rate: '',
  other: '',
}

/** What a number is called of which nothing else is known. */
export const SORT: Readonly<Record<Kind, string>> = {
  money: '金额',
  count: '数量',
  percent: '比例',
  points: '变化幅度',
  multiple: '倍数',
  rank: '排名',
  area: '面积',
  length: '长度',
  mass: '重量',
  volume: '体积',
  energy: '能量',
  power: '功率',
  duration: '时长',
  rate: '标准',
  other: '数值',
}

/** Units of people and times name the count themselves. */
const COUNTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    人: '人数',
    名: '人数',
    位: '人数',
    人次: '人次',
    次: '次数',
    户: '户数',
    层: '层数',
    班: '班数',
    车道: '车道数',
  }),
)

const SAID =
  /(?:率|上限|下限|限额|海拔|距离|间隔|半径|直径|比例|占比|比重|数|量|额|度|位次|面积|长度|里程|人次|强度|浓度|年龄|标准|[速距比高宽深径])$/
/** 补贴|租金60%: how much of it is paid. */
const PART_PAID = /^(?:补贴|补助|奖补|资助|报销|减免)/
/** A noun that is the change. */
const GROWN = /(?:增收|增长|增加|新增|减少|下降|增速|增幅|降幅|[升降增减调]幅度?)$/
/** 租金|24万: a sum whose 元 is left out. */
const MONEY = /(?:费用?|资金|[租奖罚押]金|款|收入|支出|补[助贴]|投资)$/
/** 节水 and 降价 are changes by themselves. */
const SAVED = /(?:提[价速效]|涨价|增效|减[排碳负税亏重]|降[价本耗费碳噪]|节[水电能地药肥本油气材煤])$/
const TIMED = /(?:时间|时限|期限|年限|工期|周期|时长|期|龄)$/

/** 每亩|补助|300元: what a rule pays for each. */
const PAID = /(?:补[助贴]|奖[励补]|津贴|救助|资助|贴息|报酬)$/
/** 每千人口|执业医师|3.6人: so many for each. */
const PER_HEAD = /^[人名位张个家户所座台辆件处条]\//

/** |夏粮|354亿斤: what was harvested. */
const CROP =
  /^(?:[夏秋早]粮|[早中晚]稻|粮食|[小玉大]麦|小麦|水稻|玉米|大豆|油菜|棉花|茶叶|蔬菜|水果|特色林果|水产品|小龙虾|食用菌|肉类|禽蛋|牛奶|生鲜乳)$/
/** 新增|风电|147万千瓦: what it can give. */
const PLANT = /(?:[风火水核煤光]电|光伏|发电|新能源|可再生能源)$/
/** How far a way goes is its 里程. */
const WAY = /(?:公路|铁路|高速|[国省县乡村]道|轨道交通|地铁|航道|老路)$/

/** The end of the name of a quantity whose other words are `base`. */
export function tailOf(quantity: Quantity, base: string): string {
  const down = quantity.change?.direction === 'down'
  if (quantity.aspect === 'change') {
    if (GROWN.test(base)) return ''
    if (base.startsWith('新增') && !/^(?:percent|points|multiple)$/.test(quantity.kind))
      return levelTail(quantity, base)
    if (SAVED.test(base)) return '幅度'
    if (quantity.kind === 'percent') return down ? '降幅' : '增速'
    if (quantity.kind === 'points') return down ? '降幅' : '增幅'
    if (quantity.kind === 'multiple') return down ? '降幅' : '增长倍数'
    if (quantity.kind === 'money') return down ? '减少额' : '增加额'
    return down ? '减少量' : '增加量'
  }
  if (quantity.aspect === 'gap') return '差距'
  const tail = levelTail(quantity, base)
  return tail === '时限' ? tail : tail + limitOf(quantity)
}

function levelTail(quantity: Quantity, base: string): string {
  const {kind, unit, bound} = quantity
  if (unit === '岁') return base.endsWith('龄') ? '' : '年龄'
  if (SAID.test(base) && kind !== 'rank') return ''
  if (kind === 'percent' && (base.endsWith('股') || PART_PAID.test(base))) return '比例'
  if ((kind === 'count' || kind === 'area') && base.endsWith('规模')) return ''
  if (kind === 'area' && base.endsWith('建筑面')) return '积'
  if (kind === 'duration' && base && !TIMED.test(base)) return bound === 'at-most' ? '时限' : '时长'
  if (kind === 'count' && unit === null && MONEY.test(base)) return ''
  if (unit && isNamedByUnit(quantity)) return `${unit}数`
  if (kind === 'rate' && PAID.test(base) && quantity.status === 'rule' && bound === 'exact') return '标准'
  if (kind === 'rate' && PER_HEAD.test(unit ?? '')) return COUNTED.get(unit!.slice(0, 1)) === '人数' ? '人数' : '数'
  if (kind === 'mass' && CROP.test(base)) return '产量'
  if (kind === 'power' && PLANT.test(base)) return '装机容量'
  if (kind === 'length' && /^k?m$/.test(unit ?? '') && WAY.test(base)) return '里程'
  if (kind === 'count' && base.endsWith('客流')) return ''
  const tail = kind === 'count' && unit ? COUNTED.get(unit) : undefined
  if (!tail) return TAIL[kind]
  // 住户 and 户数 are 住户数
  return base.endsWith(tail[0]!) || (/人[员口]$/.test(base) && tail === '人数') ? tail.slice(1) : tail
}

/** 单户最高50万元 is what may be granted, not what was. */
function limitOf({status, bound}: Quantity): string {
  if (status !== 'rule') return ''
  return bound === 'at-most' ? '上限' : bound === 'at-least' ? '下限' : ''
}
