/** The refiners: each reads its own examples; what they settle together stands below. More phrases stand in refiner-*.test.ts. */
import {describe, expect, it} from 'vitest'
import {extract} from '../src/extract.ts'
import {refiners} from '../src/recognise/registry.ts'
import {grounds} from '../src/recognise/status/grounds.ts'
import {DATE, field, refined} from './refined.ts'

for (const {id, examples} of refiners)
  refined(
    id,
    examples.map(({text, reads}) => [text, ...reads] as const),
  )

describe('a text without a day of its own', () => {
  it('leaves relative words unresolved and says so', () => {
    const [indicator] = extract('今年已投入专项资金5亿元。').indicators
    expect([indicator?.period, indicator?.flags]).toEqual([null, ['period-relative']])
  })
  it('takes a year to come by its word alone', () => {
    const [indicator] = extract('到2030年，茶园面积达到5万亩。').indicators
    expect([indicator?.period?.edtf, indicator?.status]).toEqual(['../2030', 'planned'])
  })
  it('gives what is so at present no date of the past', () => {
    const [, indicator] = extract('2021年建成驿站3所，目前共有驿站9所。').indicators
    expect([indicator?.period, indicator?.flags]).toEqual([null, ['period-relative']])
  })
  it('resolves them against the day given', () => {
    const [indicator] = extract('今年已投入专项资金5亿元。', {date: DATE}).indicators
    expect([indicator?.period?.edtf, indicator?.flags]).toEqual(['2023', []])
  })
})

describe('the grounds of a rule', () => {
  it.each(grounds.map(({id, example}) => [id, example]))('%s: %s', (id, example) => {
    const rules = extract(example, {date: DATE}).indicators.flatMap(one => (one.status === 'rule' ? one.rules : []))
    expect(rules).toContain(`status/${id}`)
  })

  it.each([
    ['执行水价分别为0.12元/立方米和0.35元/立方米。', 2],
    ['临时救助审批限额由1000元提高到2000元。', 2],
    ['水价由0.12元/立方米涨到0.35元/立方米。', 0],
    ['按照小型每座5万元、微型每座1.5万元的标准落实到库。', 2],
    ['未佩戴头盔的，处警告或者二十元罚款，逆行的，处五十元罚款。', 2],
    ['开办时间压缩至1个工作日以内，比去年减少3个工作日。', 0],
  ])('%s holds %i rules', (text, count) => {
    const found = extract(text, {date: DATE}).indicators
    expect(found).toHaveLength(2)
    expect(found.filter(one => one.status === 'rule')).toHaveLength(count)
  })

  it.each([
    ['三分之一的小型水库不同程度淤积。', '小型水库'],
    ['87个县（市、区）通管道天然气。', '县（市、区）'],
    ['国家级市域产教联合体34个。', '国家级市域产教联合体'],
    ['电梯困人救援平均到达时间12.6分钟。', '电梯困人救援平均到达时间'],
    ['水位站、大坝安全监测设施1200多套。', '水位站、大坝安全监测设施'],
    ['现有注册登记水库1716座。', '注册登记水库'],
    ['小（1）型水库267座。', '小（1）型水库'],
    ['衬砌渠道73.5公里。', '渠道'],
    ['新登记市场主体18.4万户。', '市场主体'],
    ['全区新招录辅警300名。', '辅警'],
    ['运行时间普遍超过50年。', '运行时间'],
    ['每年给予5万元—8万元不等的运营补助。', '运营补助'],
    ['商业银行等1893家。', '商业银行'],
    ['在22所学校周边施划泊位。', '学校'],
    ['遴选100个民族村寨作为培育对象。', '民族村寨'],
    ['带动2.6万名村民就地就近就业。', '村民'],
    ['甲寨、乙寨分别接待游客286.4万人次和47.9万人次。', '游客'],
    ['部分村寨淡季客流不足旺季的三成。', '部分村寨淡季客流'],
    ['其中一环路南段高峰小时流量达4200辆/小时。', '一环路南段高峰小时流量'],
    ['已完成安全鉴定的29座。', '已完成安全鉴定的'],
    ['持证上岗率达到96%。', '持证上岗率'],
    ['日均服务老年人3600余人次。', '老年人'],
    ['千吨万人以上集中供水工程46处。', '千吨万人以上集中供水工程'],
  ])('%s counts %s', (text, item) => {
    expect(extract(text, {date: DATE}).indicators[0]!.item?.raw).toBe(item)
  })
})

describe('what a number says besides its value', () => {
  it.each([
    ['今年一季度，佩戴率由上年同期的61.5%上升到89.2%。', '61.5%', {period: '2022-01/2022-03'}],
    ['恢复至2019年同期的103.7%，观众超过300万人次。', '超过300万人次', {period: 'null'}],
    ['到2025年底，累计建成重点村80个。', '80个', {status: 'planned'}],
    ['计划推动今年9月开学前建成停车楼1座。', '1座', {status: 'planned'}],
    ['周期由160秒缩短为120秒。', '120秒', {aspect: 'level', change: 'down/base/160秒'}],
    ['年接待10万人次以上的仅43个。', '43个', {item: '年接待10万人次以上的'}],
    ['2021年，人均补助标准提高到79元。', '79元', {period: '2021', status: 'rule'}],
    ['每小时加收1元，单日最高不超过10元。', '最高不超过10元', {unit: 'CNY'}],
    ['每千农村常住人口拥有乡村医生1.53人。', '1.53人', {unit: '人/千人'}],
    ['工作年限每满1年每月发放20元的标准。', '20元', {unit: 'CNY/a/mo'}],
    ['占比刚过两成。', '刚过两成', {bound: 'over'}],
    ['2021年合格率98.1%，高于上年0.3个百分点，查处案件6432件。', '6432件', {period: '2021'}],
    ['2021年，疫点由上年的47个增加到63个。', '47个', {period: '2020'}],
    ['出生人口6.58万人，较2017年的峰值15.2万人减少56.7%。', '15.2万人', {period: '2017', item: '出生人口'}],
    ['大班额（56人以上）213个。', '213个', {item: '大班额'}],
    ['56人以上大班额213个。', '56人以上', {status: 'rule'}],
    ['对首次达到1000万元、3000万元以上的企业给予奖励。', '1000万元', {bound: 'at-least', status: 'rule'}],
    ['生均公用经费标准小学每生每年720元。', '720元', {status: 'rule'}],
    ['件均运费下降0.6美元。', '0.6美元', {status: 'actual', aspect: 'change'}],
    ['投资21.5亿元的产业园计划于年底前开工。', '21.5亿元', {status: 'planned'}],
    ['备案主体从最初的1800余家发展到2.3万家。', '1800余家', {item: '备案主体'}],
    ['单个企业年度奖励总额最高不超过200万元。', '最高不超过200万元', {item: '企业年度奖励总额'}],
    ['开行“义新欧”中欧班列1742列。', '1742列', {item: '“义新欧”中欧班列'}],
    ['比全国、全省平均水平分别高5.7个和1.9个百分点。', '5.7个', {item: 'null'}],
  ])('%s: %s', (text, raw, wanted) => {
    const {indicators} = extract(text, {date: DATE})
    const found = indicators.find(one => one.raw === raw)
    expect(found, indicators.map(one => one.raw).join(' ')).toBeDefined()
    expect(Object.fromEntries(Object.keys(wanted).map(key => [key, field(found!, key, indicators)]))).toEqual(wanted)
  })
})

describe('a number without a noun of its own', () => {
  it.each([
    ['将适老化改造纳入今年民生实事，计划改造800户。', '800户', '适老化改造'],
    ['运营补贴1万元，查处违法案件6432件，罚没款7860万元，移送公安机关87件。', '87件', '违法案件'],
    ['下达监察指令书2306份，立案418起。', '418起', null],
    ['累计签约电梯1273台，投入使用908台。', '908台', '电梯'],
  ])('%s: %s is of %s', (text, raw, noun) => {
    const found = extract(text, {date: DATE}).indicators.find(one => one.raw === raw)
    expect(found?.item?.raw ?? null).toBe(noun)
  })
})

describe('the whole year in January', () => {
  it.each([
    ['预计全年接待游客32万人次，增长6%。', '2022'],
    ['今年，展览多了。预计全年接待游客32万人次。', '2023'],
  ])('%s is of %s', (text, year) => {
    const periods = extract(text, {date: '2023-01-16'}).indicators.map(({period}) => period?.edtf)
    expect(new Set(periods)).toEqual(new Set([year]))
  })
})
