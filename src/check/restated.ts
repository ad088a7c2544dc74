import {measured} from './amount.ts'
import type {Check, Doubt} from './check.ts'
import {doubtsOf, type Mention, rawOf} from './line.ts'

/** Reports one thing told twice with different numbers: 「21条重点产业链」 here, 「22条重点产业链」 there. */
export const restated: Check = {
  rule: 'restated',
  level: 'warning',
  about: 'the same thing twice with different values',
  examples: {
    passing: [
      '已聚焦21条重点产业链。完善全市21个重点产业链的体系。',
      '2021年建成公办幼儿园112所。2022年建成公办幼儿园132所。',
      '其中特岗教师20人。招聘特岗教师30人，其中特岗教师21人。',
    ],
    failing: ['已聚焦21条重点产业链，建立链长制。完善全市22条重点产业链的体系。'],
  },
  check(_, lines) {
    const told = new Map<string, Mention>()
    return doubtsOf(lines, mention => {
      const fact = factOf(mention)
      if (fact === null) return null
      const before = told.get(fact)
      if (before) return differs(before, mention) ? doubt(before, mention) : null
      told.set(fact, mention)
      return null
    })
  },
}

/** Words for what there is one number of: a list or body that the letter speaks of again and again. */
const COUNTED = /^[一二三四五六七八九十两\d]+[条个项大类种家所座支]$/

/** What is built, held or added has another number every time. */
const FLOW =
  /(?:新建|新增|改建|扩建|建成|建设|完成|开展|举办|开办|成立|创建|引进|实施|培育|组织|计划|改造|整治|修复)\p{Script=Han}{0,3}$/u

/** What a mention states: its thing, unit, time and status; null for what may well have several numbers. */
function factOf(mention: Mention): string | null {
  const {quantity, line} = mention
  const {item, period, status, scope, partOf, flags} = quantity
  if (mention.key === null || !item || line.block.cell || status !== 'actual' || partOf) return null
  if (quantity.bound !== 'exact' || flags.length > 0 || !COUNTED.test(rawOf(mention))) return null
  if (item.start < quantity.end || item.sentence || FLOW.test(mention.gap)) return null
  const thing = line.sentence.text.slice(item.start, item.end)
  return thing.length < 4 ? null : [thing, scope, period?.edtf].join('|')
}

/** In another sentence, another number with all digits but one alike. */
function differs(a: Mention, b: Mention): boolean {
  if (a.line === b.line) return false
  const [x, y] = [measured(a)?.value, measured(b)?.value]
  if (!x || !y || x.length !== y.length || x.length < 2) return false
  return [...x].filter((digit, at) => digit !== y[at]).length === 1
}

function doubt(before: Mention, {quantity, line, ...rest}: Mention): Doubt {
  const mention = {quantity, line, ...rest}
  return {
    block: line.block,
    sentence: line.sentence,
    start: quantity.start,
    end: quantity.end,
    message: `Unexpected ${rawOf(mention)}, expected ${rawOf(before)} as before`,
    refs: [quantity, before.quantity],
  }
}
