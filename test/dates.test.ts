/** Dates: form → EDTF, role, source; what is no date beside what is. */
import edtf from 'edtf'
import {describe, expect, it} from 'vitest'
import {dateForms} from '../src/recognise/dates/date-forms.ts'
import {recognise} from '../src/recognise/engine.ts'
import {recognisers} from '../src/recognise/registry.ts'
import {project} from '../src/text/projection.ts'
import type {Block, BlockRole, Letter, Moment, Sentence} from '../src/tree.ts'

const DAY = '2023-08-25'

/** The dates of a sentence, as the whole registry reads it. */
function moments(source: string, reference: string | null = DAY, role: BlockRole = 'body'): [Moment, string][] {
  const projection = project(source, [{start: 0, end: source.length}])
  const {text} = projection
  const sentence: Sentence = {
    type: 'sentence',
    start: 0,
    end: text.length,
    text,
    section: null,
    topic: null,
    label: null,
    children: [],
  }
  const block: Block = {
    type: 'block',
    role,
    start: 0,
    end: source.length,
    projection,
    section: null,
    cell: null,
    children: [sentence],
  }
  const letter = {type: 'letter', source, sections: [], children: [block]} as unknown as Letter
  recognise(letter, {reference, region: null, issuer: null}, recognisers)
  return sentence.children.flatMap(reading =>
    reading.type === 'moment' ? [[reading, text.slice(reading.start, reading.end)] as [Moment, string]] : [],
  )
}

const narrow = (raw: string): string => project(raw, [{start: 0, end: raw.length}]).text

const show = (source: string, reference?: string | null, role?: BlockRole): string[] =>
  moments(source, reference, role).map(([{edtf, role, source}, raw]) => `${raw} ${edtf} ${role} ${source}`)

const written: readonly (readonly [string, ...string[]])[] = [
  ['粤芯二期已于2021年12月投产', '2021年12月 2021-12 event stated'],
  ['二期已于 2021 年 12 月 投产', '2021年12月 2021-12 event stated'],
  ['二〇二一年十二月三日召开', '二〇二一年十二月三日 2021-12-03 event stated'],
  ['二○二一年元月三十一日召开', '二〇二一年元月三十一日 2021-01-31 event stated'],
  ['二0一八年三月一日召开', '二0一八年三月一日 2018-03-01 event stated'],
  ['２０２１年，全市共有', '2021年 2021 period stated'],
  ['2021、2022年分别支持21、44项', '2021 2021 period stated', '2022年 2022 period stated'],
  ['2021、2022和2023年分别支持', '2021 2021 period stated', '2022 2022 period stated', '2023年 2023 period stated'],
  ['2021和2022年分别支持', '2021 2021 period stated', '2022年 2022 period stated'],
  ['2021、2022两年分别支持', '2021 2021 period stated', '2022两年 2022 period stated'],
  ['2012—2021年，年均增长', '2012-2021年 2012/2021 period stated'],
  ['2021年至2025年，安排资金', '2021年至2025年 2021/2025 period stated'],
  ['2017至2018年，安排资金', '2017至2018年 2017/2018 period stated'],
  ['《应用行动计划（2021—2023年）》', '2021-2023年 2021/2023 document stated'],
  ['96-98年分流的人员', '96-98年 1996/1998 period stated'],
  ['2019年6月至2020年3月，共安排', '2019年6月至2020年3月 2019-06/2020-03 period stated'],
  ['展会于2022年11月6日至10日举办', '2022年11月6日至10日 2022-11-06/2022-11-10 period stated'],
  ['2022年4月22-23日，', '2022年4月22-23日 2022-04-22/2022-04-23 period stated'],
  ['2022年12月30日至次年1月2日', '2022年12月30日至次年1月2日 2022-12-30/2023-01-02 period stated'],
  ['2022年11月至2023年2月', '2022年11月至2023年2月 2022-11/2023-02 period stated'],
  ['2014年上半年，全市', '2014年上半年 2014-01/2014-06 period stated'],
  ['2022年前三季度，全市', '2022年前三季度 2022-01/2022-09 period stated'],
  ['2022年前11个月，全市', '2022年前11个月 2022-01/2022-11 period stated'],
  ['2022年四季度，全市', '2022年四季度 2022-10/2022-12 period stated'],
  ['2022年2月底，共有', '2022年2月底 2022-02-28 as-of stated'],
  ['截至2024年2月末，共有', '2024年2月末 2024-02-29 as-of stated'],
  ['截止2021年10月底，接入', '2021年10月底 2021-10-31 as-of stated'],
  ['2018年年底，共有', '2018年年底 2018-12-31 as-of stated'],
  ['2023年初，我市', '2023年初 2023-01 period stated'],
  ['2022年5月上旬，我市', '2022年5月上旬 2022-05-01/2022-05-10 period stated'],
  ['2024年2月下旬，我市', '2024年2月下旬 2024-02-21/2024-02-29 period stated'],
  ['截至2023年5底，累计', '2023年5底 2023-05-31 as-of stated'],
  ['截至20168月，累计', '20168月 2016-08 as-of stated'],
  ['于2023420日召开会议', '2023420日 2023-04-20 event stated'],
  ['2018年元月起', '2018年元月起 2018-01/.. period stated'],
  ['2021年以来，累计淘汰', '2021年以来 2021/.. period stated'],
  ['从2024年起，整合资金', '2024年起 2024/.. period stated'],
  ['2019年至今，共投入', '2019年至今 2019/.. period stated'],
  ['2020年以后新建的', '2020年以后 2020/.. period stated'],
  ['力争到2025年，新增', '2025年 2025 deadline stated'],
  ['力争2024年底前新增', '2024年底前 2024-12-31 deadline stated'],
  ['2030年前实现碳达峰', '2030年前 2030 deadline stated'],
  ['2000年以前建成的小区', '2000年以前 2000 period stated'],
  ['2030年左右建成', '2030年左右 2030~ event stated'],
  ['到2022年底，占比提高到', '2022年底 2022-12-31 as-of stated'],
  ['较2020年底新增', '2020年底 2020-12-31 as-of stated'],
  ['确保“十四五”期间提高', '“十四五”期间 2021/2025 period stated'],
  ['十三五时期共投入', '十三五时期 2016/2020 period stated'],
  ['到“十四五”末，达到', '“十四五”末 2025-12-31 deadline stated'],
  ['“十四五”以来，共投入', '“十四五”以来 2021/.. period stated'],
  ['“十四五”前三年，共投入', '“十四五”前三年 2021/2023 period stated'],
  ['“十三五”、“十四五”期间', '“十三五” 2016/2020 period stated', '“十四五”期间 2021/2025 period stated'],
  ['建于上世纪90年代', '上世纪90年代 199X event stated'],
  ['20世纪八十年代末', '20世纪八十年代末 198X period stated'],
  ['时间：2019.5.31', '2019.5.31 2019-05-31 event stated'],
  ['时间：2018/12/25', '2018/12/25 2018-12-25 event stated'],
  ['时间：2014-1-22', '2014-1-22 2014-01-22 event stated'],
  ['有效期2018.08.23-08.25', '2018.08.23-08.25 2018-08-23/2018-08-25 period stated'],
  ['建设期（2021.06-2023.05）', '2021.06-2023.05 2021-06/2023-05 period stated'],
  [
    '2018.08.23-08.25、09.06-09.08施工',
    '2018.08.23-08.25 2018-08-23/2018-08-25 period stated',
    '09.06-09.08 2018-09-06/2018-09-08 period stated',
  ],
  ['每月10日至13日受理', '每月10日至13日 XXXX-XX-10/XXXX-XX-13 period stated'],
  ['营业时间不得超过24时', '24时 T24:00 event stated'],
  ['晚22时至晨6时期间禁止施工', '22时 T22:00 event stated', '6时 T06:00 event stated'],
  ['时间：8:00-9:30', '8:00-9:30 T08:00/T09:30 event stated'],
  ['1999通过市教委审批', '1999 1999 period stated'],
  ['承办2026智慧农业博览会', '2026 2026 event stated'],
  ['《出租汽车条例（2016版）》', '2016 2016 document stated'],
  ['2022上半年，全市招生', '2022上半年 2022-01/2022-06 period stated'],
  ['自2022年3月1日起至2025年2月28日止', '2022年3月1日起至2025年2月28日止 2022-03-01/2025-02-28 period stated'],
  ['2022学年，全市招生', '2022学年 2022 period stated'],
  ['2020年1月至2023年6月底，共', '2020年1月至2023年6月底 2020-01/2023-06-30 period stated'],
  ['2023年秋季招生', '2023年秋季 2023-23 period stated'],
  ['2021年3月成立，同年10月挂牌', '2021年3月 2021-03 event stated', '同年10月 2021-10 event stated'],
  ['2020年11月开工，次年3月完工', '2020年11月 2020-11 event stated', '次年3月 2021-03 event stated'],
  ['2021年3月开工，12月完工', '2021年3月 2021-03 event stated', '12月 2021-12 event carried'],
]

/** Against the letter's day, 25 August 2023. */
const relative: readonly (readonly [string, ...string[]])[] = [
  ['5月16日，我局与您进行了沟通', '5月16日 2023-05-16 communication letter-date'],
  ['您于５月１７日反映的问题', '5月17日 2023-05-17 event letter-date'],
  ['11月6日召开了会议', '11月6日 2022-11-06 event letter-date'],
  ['1—7月，出口额', '1-7月 2023-01/2023-07 period letter-date'],
  ['1—12月，出口额', '1-12月 2022-01/2022-12 period letter-date'],
  ['今年元至7月，新增', '今年元至7月 2023-01/2023-07 period letter-date'],
  ['今年元月至7月，新增', '今年元月至7月 2023-01/2023-07 period letter-date'],
  ['今年1—5月，新增', '今年1-5月 2023-01/2023-05 period letter-date'],
  ['7、8月份，新增', '7 2023-07 period letter-date', '8月份 2023-08 period letter-date'],
  ['前三季度，服务', '前三季度 2022-01/2022-09 period letter-date'],
  ['今年一季度，优良', '今年一季度 2023-01/2023-03 period letter-date'],
  ['一至三季度，服务', '一至三季度 2022-01/2022-09 period letter-date'],
  ['一、二季度，服务', '一 2023-01/2023-03 period letter-date', '二季度 2023-04/2023-06 period letter-date'],
  ['上半年，完成', '上半年 2023-01/2023-06 period letter-date'],
  ['计划下半年再举办', '下半年 2023-07/2023-12 period letter-date'],
  ['去年下半年，完成', '去年下半年 2022-07/2022-12 period letter-date'],
  ['截至6月底，到位', '6月底 2023-06-30 as-of letter-date'],
  ['截至今年6月底，到位', '今年6月底 2023-06-30 as-of letter-date'],
  ['截至10月末，余额', '10月末 2022-10-31 as-of letter-date'],
  ['计划10月底前完成', '10月底前 2023-10-31 deadline letter-date'],
  ['剩余部分将于9月15日前完工', '9月15日前 2023-09-15 deadline letter-date'],
  ['力争明年3月底前完成', '明年3月底前 2024-03-31 deadline letter-date'],
  ['确保3月底前完成', '3月底前 2024-03-31 deadline letter-date'],
  ['已于6月15日前完工', '6月15日前 2023-06-15 period letter-date'],
  ['将于今年9月投入使用', '今年9月 2023-09 event letter-date'],
  ['近三年，累计', '近三年 2020/2022 period letter-date'],
  ['近3年提升21个', '近3年 2020/2022 period letter-date'],
  ['近三年（2019—2021年），累计', '近三年 2019/2021 period letter-date', '2019-2021年 2019/2021 period stated'],
  ['过去五年，累计', '过去五年 2018/2022 period letter-date'],
  ['五年来，累计', '五年来 2018/2022 period letter-date'],
  ['一年来，累计', '一年来 2022-08/2023-07 period letter-date'],
  ['较上一季度增加6家', '上一季度 2023-04/2023-06 period letter-date'],
  ['近半年，累计', '近半年 2023-02/2023-07 period letter-date'],
  ['于每年6月30日前报送', '6月30日前 XXXX-06-30 deadline stated'],
  ['每年3月和9月检查', '3月 XXXX-03 period stated', '9月 XXXX-09 period stated'],
  ['于每月15日前报送', '每月15日前 XXXX-XX-15 deadline stated'],
  ['5月10日立案，15日办结', '5月10日 2023-05-10 event letter-date', '15日 2023-05-15 event carried'],
  ['夜间21：30至次日7：00可停', '21:30至次日7:00 T21:30/T07:00 event stated'],
  [
    '上午９:００—１２:００，下午14:00—17:00',
    '9:00-12:00 T09:00/T12:00 event stated',
    '14:00-17:00 T14:00/T17:00 event stated',
  ],
  ['截至22年底', '22年底 2022-12-31 as-of stated'],
  ['21年、22年分别建成', '21年 2021 event stated', '22年 2022 event stated'],
  ['19年以来，累计', '19年以来 2019/.. period stated'],
  ['四季度完成投资', '四季度 2022-10/2022-12 period letter-date'],
  ['四季度，我局将开展检查', '四季度 2023-10/2023-12 period letter-date'],
  ['下午2:00-5:30办公', '2:00-5:30 T14:00/T17:30 event stated'],
  ['8点至14点开放', '8点至14点 T08:00/T14:00 event stated'],
  ['晚上8点后', '8点 T20:00 event stated'],
  ['9时30分开会', '9时30分 T09:30 event stated'],
]

const none: readonly string[] = [
  '组织2000名选手参加大赛',
  '上一年级有6个班',
  '编号第20222187号收悉',
  '产能约2000-3000片每月',
  '需时12个月',
  '期限为3年',
  '共2021条建议',
  '有2000多年历史',
  '古村已有2000年历史',
  '校核按2000年一遇',
  '连续21年获奖',
  '建于民国21年',
  '运行1.5年',
  '连续6年居首位',
  '按1:10的比例配备',
  '比例尺为1:500',
  '提出3点建议',
  '编制“十四五”规划',
  '历时近三年建成',
  '在30日内完成结算',
  '面积2022.06平方米',
  '投资回收期15至20年',
  '提升行动三年方案',
  '24小时值班',
]

describe('written dates', () => {
  for (const [text, ...expected] of written) it(text, () => expect(show(text)).toEqual(expected))
})

describe('dates resolved against the letter', () => {
  for (const [text, ...expected] of relative) it(text, () => expect(show(text)).toEqual(expected))
})

describe('no dates', () => {
  for (const text of none) it(text, () => expect(show(text)).toEqual([]))
})

describe('the day against which dates are resolved', () => {
  const cases: readonly (readonly [string, string | null, string])[] = [
    ['高考（6月7日）期间停工', '2019-05-30', '2019-06-07'],
    ['6月7日已停工', '2019-05-30', '2018-06-07'],
    ['截至6月底，到位', '2023-06-28', '2023-06-30'],
    ['三季度末，贷款余额', '2023-08-25', '2022-09-30'],
    ['下半年，将开展', '2024-05-29', '2024-07/2024-12'],
    ['下半年，共开展', '2024-02-10', '2023-07/2023-12'],
    ['一年来，累计', '2023-12-20', '2023'],
    ['5月16日，我局开会', null, 'XXXX-05-16'],
    ['今年1—5月，新增', null, 'XXXX-01/XXXX-05'],
    ['上半年，新增', null, 'XXXX-01/XXXX-06'],
    ['11月至1月，新增', '2023-03-01', '2022-11/2023-01'],
  ]
  for (const [text, day, expected] of cases)
    it(`${text} ${day}`, () => expect(moments(text, day).map(([moment]) => moment.edtf)).toEqual([expected]))

  it('leaves 近三年 unresolved and excused without a day', () => expect(show('近三年，累计', null)).toEqual([]))
})

describe('the date of the letter', () => {
  it('stands in the block of the date', () =>
    expect(show('2023年8月25日', DAY, 'date')).toEqual(['2023年8月25日 2023-08-25 letter-date stated']))
  it('stands alone in a sentence', () =>
    expect(show('2023年8月25日')).toEqual(['2023年8月25日 2023-08-25 letter-date stated']))
  it('lost its separators', () => expect(show('202285', DAY, 'date')).toEqual(['202285 2022-08-05 letter-date stated']))
})

describe('what governs a date', () => {
  const heads: readonly (readonly [string, string | null])[] = [
    ['截至2023年底，共有', 'as-of'],
    ['到2025年，达到80%', 'to'],
    ['6月底前完成', 'by'],
    ['2021年以来，累计', 'since'],
    ['自2021年5月1日实施', 'since'],
    ['较2020年提高3个百分点', 'base'],
    ['比2012年底翻了一番', 'base'],
    ['与2020年相比，提高', 'base'],
    ['和2020年底比，提高', 'base'],
    ['与2019年（疫情前）相比，提高', 'base'],
    ['同2018—2020年平均水平相比，提高', 'base'],
    ['距2025年目标还差', 'base'],
    ['提前完成2025年目标', 'base'],
    ['达到2019年同期的85%', 'base'],
    ['由70%达到2022年的85%', 'of'],
    ['是2012年的3.6倍', 'base'],
    ['由2020年的86.5%提高到', 'of'],
    ['扩大到2022年的279万亩', 'of'],
    ['“十四五”期间提高', 'during'],
    ['占比2020年为3%', null],
    ['2023年，全省', null],
  ]
  for (const [text, head] of heads) it(text, () => expect(moments(text)[0]?.[0].head).toBe(head))
})

describe('EDTF', () => {
  const all = [...written, ...relative].flatMap(([text]) => moments(text).map(([moment]) => moment.edtf))
  for (const date of new Set(all.filter(date => !date.startsWith('T'))))
    it(`${date} is valid`, () => expect(() => edtf(date)).not.toThrow())
  it('writes clock times as ISO 8601', () => {
    for (const time of all.filter(date => date.startsWith('T')))
      expect(time).toMatch(/^T\d\d:\d\d(:\d\d)?(\/T\d\d:\d\d(:\d\d)?)?$/)
  })
})

describe('forms', () => {
  for (const form of dateForms)
    for (const {text, reads} of form.examples)
      it(`${form.id}: ${text}`, () => {
        const raw = moments(text).map(([, raw]) => `date ${raw}`)
        expect(raw).toEqual(reads.map(read => `date ${narrow(read.slice(5))}`))
      })
})
