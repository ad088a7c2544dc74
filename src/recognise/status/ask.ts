/** Tells what the addressee asked for, and a cost named as the reason for refusing, from what the office did. */
import {anyOf, REFUSALS} from '../../lexicon/policy.ts'
import type {Mention} from '../page.ts'
import type {View} from './ground.ts'

const REFUSAL = anyOf(REFUSALS)
const ASK =
  /(?:(?:(?<!向)[您你]们?|贵[委方会])(?:建议|提出(?!的)|希望|要求|请求)|(?:提案|建议)(?:[中里])?(?:提出|要求|希望|建议))(?:(?!由于|鉴于|考虑到)[^。;；因但经]){0,60}$|请求[^。;；因]{0,40}$/
/** 您提出的“每年增拨|500万元|经费”的建议: what the wish is called by. */
const ASKED = /(?:[您你]们?|贵[委方会])(?:所|在[^,，。;；]{0,20})?提出的?[^。;；]{0,50}$/
const WISH = /^[^。;；]{0,40}(?<!目标|任务)的(?:建议|提案|议案|意见建议|诉求|请求|要求|设想|构想|想法)(?!采纳|办理)/
/** 关于将限额提高到|4000元|的建议 */
const ABOUT = /(?<!《)关于[^。;；《》]{1,50}$/
const COST = /(?:需|需要)(?:投资|资金|投入|经费|费用)?[^,，。]{0,10}$|(?:若|如果|假如|如按|倘若)[^,，。;；]{0,30}$/

/** 您建议增设3个，|我局已|增设2个: what came of it; 您建议增设座椅”的问题，现|答复如下|: what the office tells. */
const DONE = /(?:回复|答复|说明|反馈)如下|[,，](?:对此|目前)?[,，]?[我本][^,，]{1,6}已/

/** 您建议增设的3处错车道|已于5月底完工|: the wish has come true. */
const CAME =
  /^[^,，。;；]{0,12}(?:已|均已|现已|已经)[^,，。;；]{0,12}(?:完工|建成|完成|竣工|投用|投运|启用|通车|开通|安装到位|到位|落实)/

/** What every wish and every refused cost has before it: asked of a line, and not of each number. */
export const mayBeAsked = (text: string): boolean => HINT.test(text)
const HINT = /[您你贵需若]|提案|建议|请求|关于|如[果按]|假如/

/** `ask` for 您希望增设红绿灯2处, `conditional` for 约需2.8亿元，…难以安排. */
export function askOf({mention, earlier: before}: View): 'ask' | 'conditional' | null {
  const asked = ASK.exec(before)
  const behind = textBehind(mention)
  if (asked && !/反映|所指出/.test(before.slice(-40)) && !DONE.test(asked[0]) && !CAME.test(behind)) return 'ask'
  if ((ASKED.test(before) || ABOUT.test(before)) && WISH.test(behind)) return 'ask'
  return COST.test(before) && REFUSAL.test(behind) ? 'conditional' : null
}

const textBehind = ({quantity: {end}, line}: Mention): string => line.sentence.text.slice(end, end + 160)
