/** Says for which place a number holds: 我市 is the issuer's own, 全国 is 全国; else the letter's region. */
import type {Line, Mention, Page} from '../page.ts'
import type {Context} from '../recogniser.ts'
import type {Refiner} from '../refiner.ts'

/** 我市众创空间达270家 in a letter of 广州市: scope 广州市. */
export const scope: Refiner = {
  id: 'scope',
  why: 'needs nothing but the words; the name may use it',
  examples: [{text: '全国累计建成5G基站222万个', reads: ['222万个: scope=全国']}],
  refine(page: Page, context: Context) {
    for (const line of page.lines)
      for (const mention of line.mentions) mention.quantity.scope = scopeOf(line, mention, context)
  },
}

const WORLD = /^(?:全球|世界|境内外|国内外)$/
const WIDER = /^(?:全国|我国|全球|世界|国内|国内外|境内外)$/

function scopeOf(line: Line, mention: Mention, context: Context): string | null {
  const row = line.block.cell?.rowHead?.children[0]?.text
  if (row && /[省市区县镇乡街道村]$/.test(row)) return row
  const head = line.clauses[mention.clause]!.from
  let counted = false
  for (let at = mention.at - 1; at >= Math.max(head, mention.at - 24); at--) {
    const token = line.tokens[at]!
    if (token.class === 'quantity') counted = true
    // 青青世界 is the name of a park
    if (token.class !== 'place' || (token.word === '世界' && line.tokens[at - 1]?.class === 'unknown')) continue
    // 全球市场1000亿元、|本地企业|120家: the world holds for one number, 全国 for a list
    if (counted && WORLD.test(token.word)) break
    if (WIDER.test(token.word) && line.tokens[at - 1]?.class !== 'link' && line.tokens[at - 1]?.word !== '占')
      return token.word === '我国' ? '全国' : token.word
  }
  return context.region
}
