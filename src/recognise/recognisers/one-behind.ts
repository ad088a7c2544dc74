import {compose} from '../measure/compose.ts'
import {measureAt} from '../measure/measure-at.ts'
import type {Glance, Recogniser} from '../recogniser.ts'

const ID = 'quantity/one-behind'
const THING = /^[座栋幢处台辆所套间艘架口眼宗例枚颗株张份名户]$/
/** 其中一家同意: one of those just counted */
const AMONG = /^[家户名位处起例座所辆台]$/
const LISTED = /^[、,，][\p{Script=Han}]{2,8}$/u
const CLOSE = /[,，。;、()）]|$/y
const TERM = /内|以内|之内|后|以后|以上|之后|时间/y
const ACT =
  /(?:[处查修建改拆拍发出来去了过另某每这那同任第逐]|解决|处理|发现|建成|落户|清理|完成|化解|成为|作为|取缔|关停|销号)$/
const LEAD =
  /(?:(?:[缴交][了满足]?|[期限]为?|时间为|暂定|为期|少)|停[水电气业工课产]|缴|补交|缴纳|含|放假|拘留|休息|提前|间隔|延长|缩短|为期|长达|最多|最长|免费|停业|暂停|不足|试用|质保|有效期)$/

/** Reads 一 behind what it counts (加油站一座) and as a term (一年内), which stand where a saying would too. */
export const oneBehind: Recogniser = {
  id: ID,
  examples: [
    {text: '新建加油站一座,停车场一处。', reads: ['count 一座', 'count 一处']},
    {text: '签订协议一年后,提前一周', reads: ['duration 一年', 'duration 一周']},
    {text: '居住证有效期为一年。', reads: ['duration 一年']},
    {text: '少缴了一年的养老保险费', reads: ['duration 一年']},
    {text: '其中一家同意降价', reads: ['count 一家']},
    {text: '全城停水一天。', reads: ['duration 一天']},
    {text: '查获切割机两台,输送带一条,', reads: ['count 两台', 'count 一条']},
    {text: '发现一处,查处一处。', reads: []},
    {text: '过去的一年', reads: []},
    {text: '是关键一年。', reads: []},
    {text: '其中一个原因', reads: []},
  ],
  needs: [{first: '一'}],
  read(glance, {start, end}) {
    const {text} = glance
    if (end - start !== 1 || text[start] !== '一') return null
    const measure = measureAt(glance, start)
    if (!measure?.unit) return null
    const before = text.slice(Math.max(0, start - 3), start)
    const real =
      measure.unit.sort === 'measure'
        ? LEAD.test(before) || follows(TERM, text, measure.end)
        : (before.endsWith('其中') && AMONG.test(measure.unit.written) && !/[长庭属]/.test(text[measure.end] ?? '')) ||
          isListed(glance, start, measure.end) ||
          (THING.test(measure.unit.written) &&
            follows(CLOSE, text, measure.end) &&
            /[\p{Script=Han}]{2}$/u.test(before) &&
            !ACT.test(before))
    return real ? compose(glance, ID, measure) : null
  },
}

/** 包装机两台，传送带|一条|，: the last of things that are counted one after another. */
function isListed({text, done}: Glance, start: number, end: number): boolean {
  const last = done.at(-1)
  return (
    last?.type === 'quantity' &&
    last.kind === 'count' &&
    follows(CLOSE, text, end) &&
    LISTED.test(text.slice(last.end, start))
  )
}

function follows(what: RegExp, text: string, at: number): boolean {
  what.lastIndex = at
  return what.test(text)
}
