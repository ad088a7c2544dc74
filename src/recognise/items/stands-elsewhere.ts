/** Nouns before a number that say to whom or where, and not what. */
import type {Quantity, Span} from '../../tree.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'
import type {Token} from '../tokens.ts'

/** 移送|公安机关|87件, |席上|有17户表示反对: the noun that ends at the token `end` is no subject. */
export const standsElsewhere = (line: Line, noun: Span, end: number, {at, quantity}: Mention, floor: number): boolean =>
  isRecipient(line.tokens, end, floor) ||
  isEvent(line, noun, quantity) ||
  (line.tokens[at - 1]?.word === '有' && isPlace(line, noun)) ||
  isFrame(line.sentence.text.slice(noun.start, noun.end))

/** 招聘|考试|有700人报名, |听证会|应到25人: where people are, and not who they are. */
export const isEvent = ({sentence}: Line, {start, end}: Span, {unit}: Quantity): boolean =>
  /^[人名位户]$/.test(unit ?? '') && EVENT.test(sentence.text.slice(start, end))
const EVENT = /(?:会议|(?:表|[大展讨论谈证洽聘])会|考试|论坛|活动|比赛)$/

/** 在农技站的|帮助下|历时三周, 在汛期过|后|检修6次: with whose help, and when. */
const isFrame = (words: string): boolean =>
  (words.length > 2 && words[0] === '在' && THEN.test(words)) || HELPED.test(words)
const THEN = /(?:(?<!士)后|时)$/
const HELPED = /(?:指导|领导|支持|努力|帮助|配合|推动|带领|见证)下$/

const isPlace = ({sentence}: Line, {start, end}: Span): boolean =>
  /[^以线网]上$|[^公英海]里$/.test(sentence.text.slice(start, end))

/** 移送|公安机关|87件, 付给|渔业队|15万元: to whom it went. */
function isRecipient(tokens: readonly Token[], end: number, floor: number): boolean {
  let at = end
  while (at > floor && at > end - 4 && isNounish(tokens[at])) at--
  if (at < end && /^(?:给|付给)$/.test(tokens[at]!.word)) return true
  return (
    at < end &&
    /^(?:移送|移交|报送|上报|提交|通报|转交|呈报)$/.test(tokens[at]!.word) &&
    /(?:机关|[局厅委办院部]|政府|部门)$/.test(tokens[end]!.word)
  )
}

/** 为全省|代表团|贡献9枚金牌: for whom it was done. */
export const isServed = (tokens: readonly Token[], {start}: Span): boolean =>
  /^[为向给替]$/.test(tokens.findLast(token => token.end <= start && token.class !== 'place')?.word ?? '')
