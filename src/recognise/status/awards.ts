/** Grounds of a rule that a sum gives: what is fined, awarded or granted. */
import {type Ground, lastPart, type View} from './ground.ts'

/** ，|由市财政再奖励|5万元 */
const GIVES =
  /^(?:由[^,，。;；\d]{2,8})?(?:单[个台户人套次])?(?:再|另外?|可|一次性|分别|最高|按规定){0,2}(?:给予|奖励|补[贴助]|资助|奖补|扶持)[^,，。;；已了]{0,16}$/
const WINNERS =
  /首次|新(?:认定|评定|评|获|入选|引进|设立|列入)|认定|获评|获得|获批|评为|评定|通过|达到|入选|列入|晋升|升规|上榜/
const WHO = /的[\u4e00-\u9fff]{0,8}$/

/** |首次通过认证的企业|，奖励…: the clause before says who wins it, and of none that it was won. */
function followsWinners({mention: {line, clause}}: View): boolean {
  const before = line.clauses[clause - 1]
  if (!before) return false
  const {end} = line.tokens[before.to - 1]!
  const text = line.sentence.text.slice(Math.max(line.tokens[before.from]!.start, end - REACH), end)
  return WINNERS.test(text) && WHO.test(text) && !/已|了|去年|累计|先后/.test(text)
}
const REACH = 60

/** 对符合条件的120户|给予补助360万元: what was paid to so many. */
const COUNTED =
  /(?<![前第\d.])\d[\d.]{0,6}万?余?(?:户|人|家|名|所|个(?!月))[^,，。;；\d的]{0,6}(?:给予|发放|奖励|补助)[^,，。;；\d]{0,6}$/

/** 暂扣驾驶证|6个月|, 记|12分| */
const SUSPENDED = /(?:暂[扣停]|拘留|[禁停][赛驾业产]|吊销)[^,，。;；\d已了]{0,10}$/
const POINTS = /(?:^|[、,，])(?:并|予以|一次)?[记扣]$/

/** In order; read after the grounds of the verbs. */
export const awards: readonly Ground[] = [
  {
    id: 'fine',
    example: '未佩戴头盔的，处警告或者二十元罚款',
    kinds: ['money'],
    holds: ({quantity, before, earlier, after}) =>
      (/^的?罚款/.test(after) && /的[,，][^,，。]{0,6}处[^,，]{0,12}$/.test(earlier)) ||
      (quantity.bound === 'range' && before.endsWith('罚款')),
  },
  {
    id: 'penalty',
    example: '违规参赛的，暂停资格6个月',
    kinds: ['duration', 'count', 'other'],
    holds: ({quantity, before, earlier}) =>
      (quantity.kind === 'duration' ? SUSPENDED.test(before) : quantity.unit === '分' && POINTS.test(before)) &&
      /的[,，]/.test(earlier),
  },
  {
    id: 'awarded',
    example: '获得省级示范社的当年奖补5万元',
    kinds: ['money'],
    holds: ({before}) =>
      /获得|获评|评为|认定|达到|取得|新建|入选|通过|首次/.test(before) &&
      /的[,，]?[^,，]{0,12}(?:奖补|奖励|补助|补贴|资助)(?:最高)?$/.test(before) &&
      !/已|累计|先后|共计/.test(before),
  },
  {
    id: 'granted-to',
    example: '首次通过认证的企业，奖励5万元',
    kinds: ['money', 'percent'],
    holds: view => GIVES.test(view.before) && followsWinners(view),
  },
  {
    id: 'granted',
    example: '符合条件的大户，奖励10万元',
    kinds: ['money'],
    holds: ({before, sentence}) =>
      /给予|奖励|补助|补贴|奖补|加奖/.test(before) &&
      /对[^,，]{2,40}[的,，]|凡|符合|规定|每(?:新增|多|增加)/.test(sentence) &&
      !/已|累计|先后|去年|(?<!公)共(?!同)/.test(lastPart(sentence)) &&
      !/投入(?:资金)?\d[\d.]{0,10}[万亿]/.test(sentence) &&
      !(COUNTED.test(before) && !before.includes('每')),
  },
]
