/** Whether a sentence turns from the year told of to a term of office. */
import type {Line} from '../page.ts'

const TERM =
  /^[-—\s]{0,4}(?:回[顾首望看]|总结|纵观)?(?:本届政府|任期)?(?:刚刚)?(?:即将)?(?:过去)?的?这?[五5]年(?:以?来|间|里|中)?(?:[,，是]|我们|[全我][市县区省州])|^[-—\s]{0,4}(?:刚刚)?(?:过去的?|这)[五5]年[\u4e00-\u9fff]{4,16}[。:：]/
/** 这是攻坚克难|的五年|。 */
const OF_TERM = /^[^,，。;；]{2,24}[^,，。;；后]的[五5]年[,，。;；!]/

/** |这五年|，累计减税80亿元; 这是攻坚克难|的五年|。: what was told of one year ends there. */
export const opensTerm = ({sentence: {text}}: Line): boolean =>
  /[五5]年/.test(text.slice(0, REACH)) && (TERM.test(text) || OF_TERM.test(text))
const REACH = 32
