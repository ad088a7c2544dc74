/** Ranks: 居全省第2位, 分别居第三、第五位, 保持全国第一. */
import {quantity} from '../measure/quantity.ts'
import {readFigure} from '../number/read-figure.ts'
import type {Recogniser} from '../recogniser.ts'

const ID = 'quantity/rank'

/** Words that speak of a ranking, in the clause before 第N. */
const RANKING =
  /居|跻身|位列|名列|列|排名|排在|排第|排$|排位|名次|跃升|升至|升到|跃居|跃至|上升|前移|退至|降至|晋升|保持|稳居|蝉联|位次|由|从|[至到]/
/** The field of the ranking, right before 第N: 全国第一 needs no verb. */
const FIELD =
  /(?:全国|全省|全市|全区|全县|全州|全球|世界|亚洲|国内|同类|中部|西部|东部|城市|地区|首位|排名|位居|百强[县市区镇]?|百强县市|国际|行业)$/

export const rank: Recogniser = {
  id: ID,
  examples: [
    {text: '总产居全省第2位', reads: ['rank 第2位']},
    {text: '分别居全省第三、第五位', reads: ['rank 第三', 'rank 第五位']},
    {text: '规模全国第一', reads: ['rank 第一']},
    {text: '在全省21个市州里排第四', reads: ['rank 第四']},
    {text: '从全国第11位跃升至第4位', reads: ['rank 第11位', 'rank 第4位']},
    {text: '居全国前三', reads: ['rank 前三']},
    {text: '首次跻身全国百强县第98位', reads: ['rank 第98位']},
    {text: '奖励前三名', reads: ['rank 前三名']},
    {text: '前三十名以内的考生', reads: ['rank 前三十名以内']},
    {text: '列入第二批试点', reads: []},
    {text: '前三季度', reads: []},
    {text: '保持第一时间响应', reads: []},
  ],
  needs: [{before: '第前'}],
  read({text, floor, done}, numeral) {
    const start = numeral.start - 1
    const top = text[start] === '前'
    if (start < floor || (text[start] !== '第' && !top)) return null
    const figure = readFigure(text, numeral.start, numeral.start)
    if (!figure || figure.vague || figure.power > 0 || figure.low.includes('.')) return null
    const counted =
      /[位名]/.test(text[figure.end] ?? '') && !/[位名][师单列于校]/.test(text.slice(figure.end, figure.end + 2))
        ? figure.end + 1
        : figure.end
    // 前三十名|以内|
    const within =
      top && counted > figure.end ? /^[以之]?内(?![部外地容科])/.exec(text.slice(counted, counted + 3)) : null
    const end = counted + (within?.[0].length ?? 0)
    if (
      end === figure.end &&
      !/^(?:$|[,，。;；、:：()和与及”"]|的|并|且|前移|[升跃提进降退滑])/.test(text.slice(end, end + 2))
    )
      return null
    // 前三名 needs no verb of ranking
    if (
      !(top && end > figure.end) &&
      !ranks(text.slice(Math.max(0, start - 24), start)) &&
      !(done.at(-1)?.rules[0] === ID && start - done.at(-1)!.end <= 1)
    )
      return null
    return quantity(ID, {
      start,
      end,
      kind: 'rank',
      value: figure.low,
      ...(top ? {high: figure.low, bound: 'at-most', flags: ['ambiguous']} : {}),
      unit: null,
      written: {
        number: figure.number,
        scale: null,
        unit: counted > figure.end ? text.slice(figure.end, counted) : null,
      },
    })
  },
}

/** True where the clause before speaks of a ranking. */
function ranks(before: string): boolean {
  const clause = before.slice(
    Math.max(...['，', ',', '。', '；', ';', '：', ':'].map(mark => before.lastIndexOf(mark))) + 1,
  )
  return RANKING.test(clause) || FIELD.test(clause)
}
