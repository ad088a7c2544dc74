/** The organs consulted (会办, 会同), in order: 经商财政部、人民银行、国家统计局，现答复如下. */
import {characters} from '../text/characters.ts'
import {printed} from '../text/projection.ts'
import type {Span} from '../tree.ts'
import {readOrgans} from './organ.ts'
import type {Stretch} from './stretch.ts'

/** How a list of organs is brought in: words before it, and what must follow it where these words alone say nothing. */
interface Lead {
  /** first characters of these words */
  readonly heads: string
  readonly before: RegExp
  readonly after: RegExp | null
}

/** 市财政局、市商务局等单位, 等有关部门 */
const REST = '(?:等[㐀-鿿]{0,6}?(?:单位|部门|家|地))?(?:分别|各自)?'
const LEADS: readonly Lead[] = [
  {heads: '会经协商函提联征', before: /会同|[经会]商(?!会|务)|协商|商请|函请|提请|联合|协同|征求了?/y, after: null},
  {heads: '会协分配参', before: /(?:会办|协办|会同|分办|配合|协同|参与|协助)单位(?:为|是|有)?:?/y, after: null},
  // 我厅商省教育厅, but neither 商务局 nor 工商局
  {heads: '商', before: /商(?![务业品贸户场事标会量定讨议洽谈人家店铺住圈城])/y, after: null},
  {
    heads: '与同和',
    before: /[与同和](?!时|意)/y,
    after: new RegExp(
      `^${REST}(?:就[^，,。]{1,12})?(?:进行)?(?:共同|联合|专题|多次|充分|认真|深入|反复|一起|一道|实地|现场){0,2}了?(?:办理|核查|核实|调查|查看|会商|研究|协商|商议|商量|会办|协办|对接|沟通|分办|承办|商讨|调研|磋商)`,
    ),
  },
  {
    heads: '主牵承',
    before: /(?:主办|牵头|承办|主承办|[主承]办单位|牵头单位)(?:办理)?\)?[，,;、]?(?:并|再)?[由与和]?/y,
    after: new RegExp(`^${REST}\\(?(?:为|作为|参与|共同)?(?:配合|协办|会办|分办|参与|协助|协同)`),
  },
  {
    heads: '结综汇吸根参征听',
    before: /(?:结合|综合|汇总|吸收|根据|参考|征询|听取|吸纳)了?/y,
    after: new RegExp(`^${REST}的?(?:会办|协办|分办|反馈|书面|办理|研究|答复|协同|回复)?意见`),
  },
]
/** The leads that may begin with a character, in their order. */
const LEADS_AT = new Map<number, Lead[]>()
for (const lead of LEADS)
  for (const head of lead.heads) LEADS_AT.set(head.charCodeAt(0), [...(LEADS_AT.get(head.charCodeAt(0)) ?? []), lead])
const HEADS = characters(LEADS.map(({heads}) => heads).join(''))
/** Before 商 and 和 alone the letter speaks of itself: 我厅商, 经商, 并商. */
const SPEAKER = /[厅局委部署院办会经已并再现,，。)]/
/** An opening without 如下 is no longer than this. */
const HEAD = 800
/** Assemblies are answered, not consulted. */
const ASSEMBLY = /(?:人大|政协|人民代表大会|政治协商会议)(?!机关)/

/** Reads the opening's first list of organs. */
export function consultedOf(opening: readonly Stretch[]): string[] {
  for (const part of opening) {
    const answer = part.text.indexOf('如下')
    const text = part.text.slice(0, answer >= 0 ? Math.min(answer, HEAD) : HEAD)
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (!HEADS.has(code)) continue
      for (const lead of LEADS_AT.get(code)!) {
        const names = listAfter(text, at, lead)
        if (names) return names.map(name => printed(part.projection, name.start, name.end))
      }
    }
  }
  return []
}

function listAfter(text: string, at: number, {before, after}: Lead): Span[] | null {
  before.lastIndex = at
  if (!before.test(text)) return null
  const from = before.lastIndex
  const isAlone = from === at + 1 && (text[at] === '商' || text[at] === '和')
  if (isAlone && at > 0 && !SPEAKER.test(text[at - 1]!)) return null
  const {names, end} = readOrgans(text, from)
  if (names.length === 0 || (after && !after.test(text.slice(end, end + 40)))) return null
  return names.some(({start, end}) => ASSEMBLY.test(text.slice(start, end))) ? null : names
}
