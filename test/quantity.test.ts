/** Quantities: one value, many phrasings; negatives beside positives. Rows: phrase, then raw, kind, value, unit. */
import {describe, expect, test} from 'vitest'
import {capVerbs} from '../src/lexicon/cap-verbs.ts'
import {labels, quantities, readPhrase} from './read-phrase.ts'

/** `raw kind value|low..high unit bound flags`, the empty parts left out. */
const say = (phrase: string, unit?: string): string[] =>
  quantities(phrase, unit).map(({raw, kind, value, fraction, low, high, unit: code, bound, flags}) => {
    const ends =
      bound === 'range' || flags.includes('vague') ? `${low ?? ''}..${high ?? ''}` : (fraction ?? value ?? '?')
    return [raw, kind, ends, code ?? '-', bound === 'exact' ? '' : bound, flags.join('+')].filter(Boolean).join(' ')
  })

const table = (title: string, rows: readonly (readonly [string, ...string[]])[]): void => {
  describe(title, () => {
    test.each(rows.map(([phrase, ...wanted]) => [phrase, wanted] as const))('%s', (phrase, wanted) => {
      expect(say(phrase)).toEqual(wanted)
    })
  })
}

describe('one amount, many phrasings', () => {
  test.each([
    '5000000元',
    '500万元',
    '五百万元',
    '伍佰万元',
    '伍佰万元整',
    '伍佰萬圆',
    '5,000,000元',
    '5百万元',
    '５００万元',
    '500 万元',
    '0.05亿元',
  ])('%s', phrase =>
    expect(quantities(`安排${phrase}，`)).toMatchObject([
      {value: '5000000', unit: 'CNY', kind: 'money', bound: 'exact'},
    ]),
  )
  test.each(['35%', '35％', '35 %', '百分之三十五', '百分之35', '三成五', '35.0%', '3.5成'])('%s', phrase =>
    expect(quantities(`占${phrase}，`)).toMatchObject([{value: '35', unit: '%', kind: 'percent', bound: 'exact'}]),
  )
  test.each(['10平方米', '10㎡', '10m2', '10m²', '10平米', '十平方米'])('%s', phrase =>
    expect(quantities(`面积${phrase}，`)).toMatchObject([{value: '10', unit: 'm2', kind: 'area'}]),
  )
  test.each(['1.2元/平方米/月', '1.2元每平方米每月', '1.2元/(平方米·月)', '1.2元/㎡/月', '1.2元/㎡·月'])('%s', phrase =>
    expect(quantities(`物业费${phrase}，`)).toMatchObject([
      {value: '1.2', unit: 'CNY/m2/mo', kind: 'rate', raw: phrase},
    ]),
  )
  test.each([
    '超300个',
    '超过300个',
    '逾300个',
    '突破300个',
    '300余个',
    '300多个',
    '高于300个',
    '三百多个',
    '不止300个',
    '远超300个',
  ])('%s', phrase =>
    expect(quantities(`建成${phrase}。`)).toMatchObject([
      {value: '300', low: '300', high: null, bound: 'over', raw: phrase},
    ]),
  )
  test.each([
    '约300个',
    '近300个',
    '大约300个',
    '300个左右',
    '300个上下',
    '约300个左右',
    '约300多个',
    '将近300个',
    '300左右个',
  ])('%s', phrase =>
    expect(quantities(`建成${phrase}。`)).toMatchObject([
      {value: '300', low: null, high: null, bound: 'about', raw: phrase},
    ]),
  )
  test.each([
    '不少于300个',
    '至少300个',
    '300个以上',
    '300个及以上',
    '不低于300个',
    '300个(含)以上',
    '没有低于300个',
    '未少于300个',
  ])('%s', phrase =>
    expect(quantities(`建成${phrase}。`)).toMatchObject([{value: '300', low: '300', bound: 'at-least', raw: phrase}]),
  )
  test.each([
    '不超过300个',
    '300个以内',
    '300个以下',
    '至多300个',
    '不多于300个',
    '300个及以下',
    '最多300个',
    '没超过300个',
    '没有突破300个',
    '未高于300个',
  ])('%s', phrase =>
    expect(quantities(`建成${phrase}。`)).toMatchObject([{value: '300', high: '300', bound: 'at-most', raw: phrase}]),
  )
  test.each(['不足300个', '不到300个', '少于300个', '低于300个', '未达300个'])('%s', phrase =>
    expect(quantities(`建成${phrase}。`)).toMatchObject([{value: '300', high: '300', bound: 'under', raw: phrase}]),
  )
  test('a level that was not reached is under; one that is asked for is what it says', () => {
    expect(quantities('入住率未达到60%，')).toMatchObject([{value: '60', high: '60', bound: 'under', raw: '60%'}])
    expect(quantities('尚未达到90%的标准，')).toMatchObject([{value: '90', high: null, bound: 'exact'}])
  })
})

table('scales and exactness', [
  ['投入2.2亿元', '2.2亿元 money 220000000 CNY'],
  ['总额36.9万亿元', '36.9万亿元 money 36900000000000 CNY'],
  ['带动百万家企业', '百万家 count 1000000 家'],
  ['传播量突破百亿次', '突破百亿次 count 10000000000 次 over'],
  ['近千亿元', '近千亿元 money 100000000000 CNY about'],
  ['温度均破亿度', '破亿度 other 100000000 Cel over'],
  ['装机612万千瓦', '612万千瓦 power 6120000 kW'],
  ['注资500万人民币', '500万人民币 money 5000000 CNY'],
  ['出口1.36亿美元', '1.36亿美元 money 136000000 USD'],
  ['奖励3元5角', '3元5角 money 3.5 CNY'],
])

table('ranges', [
  ['产能约2000-3000片每月', '约2000-3000片每月 rate 2000..3000 片/mo range about'],
  ['培育3-5家', '3-5家 count 3..5 家 range'],
  ['投资3-5亿元', '3-5亿元 money 300000000..500000000 CNY range unit-elided'],
  ['投资3亿-5亿元', '3亿-5亿元 money 300000000..500000000 CNY range'],
  ['新增10万至15万亩', '10万至15万亩 area 100000..150000 亩 range'],
  ['增长4.5—5%', '4.5-5% percent 4.5..5 % range'],
  ['增长5%～5.5%', '5%~5.5% percent 5..5.5 % range'],
  ['年龄在16至60周岁', '16至60周岁 duration 16..60 岁 range'],
  ['收入在8500到3万元', '8500到3万元 money 8500..30000 CNY range'],
  ['限速30～40公里/小时', '30~40公里/小时 rate 30..40 km/h range'],
  ['罚款1万元以上5万元以下', '1万元以上5万元以下 money 10000..50000 CNY range'],
  ['处二倍以上五倍以下罚款', '二倍以上五倍以下 multiple 2..5 倍 range'],
  ['用3—5年时间', '3-5年 duration 3..5 a range'],
  ['由12分钟到8分钟', '12分钟 duration 12 min', '8分钟 duration 8 min'],
  ['由3%到5%', '3% percent 3 %', '5% percent 5 %'],
])

table('lists that share a unit', [
  ['分别支持21、44项', '21 count 21 项 unit-elided', '44项 count 44 项'],
  [
    '学位分别为4860、1.26万、6240个',
    '4860 count 4860 个 unit-elided',
    '1.26万 count 12600 个 unit-elided',
    '6240个 count 6240 个',
  ],
  [
    '补贴本科600、硕士1000、博士2000元/月',
    '600 rate 600 CNY/mo unit-elided',
    '1000 rate 1000 CNY/mo unit-elided',
    '2000元/月 rate 2000 CNY/mo',
  ],
  ['建成A类12、B类30、C类5个站点', '12 count 12 个 unit-elided', '30 count 30 个 unit-elided', '5个 count 5 个'],
  [
    '特等奖5万元、甲等奖3万、乙等奖1万元',
    '5万元 money 50000 CNY',
    '3万 money 30000 CNY unit-elided',
    '1万元 money 10000 CNY',
  ],
  // numbers that follow one another are labels, and a change is no name
  ['改造道路2、修缮桥梁3、新建公园5个', '5个 count 5 个'],
  ['连续三年每年支持500万元', '三年 duration 3 a', '500万元 rate 5000000 CNY/a rate-head'],
  ['其中超50亿元项目5个', '超50亿元 money 5000000000 CNY over', '5个 count 5 个'],
  ['每招收1名脱贫人员补贴2000元', '1名 count 1 名', '2000元 rate 2000 CNY/名 rate-head'],
  ['利率下降35个基点', '35个基点 points 35 基点'],
  ['检查工地2386个次', '2386个次 count 2386 个次'],
  ['分别建成学校86、112所', '86 count 86 所 unit-elided', '112所 count 112 所'],
  ['门急诊1180万、1305万人次', '1180万 count 11800000 人次 unit-elided', '1305万人次 count 13050000 人次'],
  [
    '分别为12.5、8.3和6.7亿元',
    '12.5 money 1250000000 CNY unit-elided',
    '8.3 money 830000000 CNY unit-elided',
    '6.7亿元 money 670000000 CNY',
  ],
  [
    '分别为1.28万亿、1.18万亿、8200亿元',
    '1.28万亿 money 1280000000000 CNY unit-elided',
    '1.18万亿 money 1180000000000 CNY unit-elided',
    '8200亿元 money 820000000000 CNY',
  ],
  ['分别提高1.3个、3.4个百分点', '1.3个 points 1.3 百分点 unit-elided', '3.4个百分点 points 3.4 百分点'],
  ['占地2×12米', '2 length 2 m unit-elided', '12米 length 12 m'],
  ['分别增长8.6%、14.5%', '8.6% percent 8.6 %', '14.5% percent 14.5 %'],
  ['现场称重:1、50.3KG 2、50.4KG', '50.3KG mass 50.3 kg', '50.4KG mass 50.4 kg'],
])

table('rates', [
  ['补助2000元/人', '2000元/人 rate 2000 CNY/人'],
  ['每亩补助980元', '980元 rate 980 CNY/亩 rate-head'],
  ['每人每月500元', '500元 rate 500 CNY/人/mo rate-head'],
  ['每生每年不低于300元', '不低于300元 rate 300 CNY/生/a at-least rate-head'],
  ['由每亩1500元提高到2400元', '1500元 rate 1500 CNY/亩 rate-head', '2400元 rate 2400 CNY/亩 rate-head'],
  ['每千人口床位数8.36张', '8.36张 rate 8.36 张/千人 rate-head'],
  ['每满3分钟计费1元', '3分钟 duration 3 min', '1元 rate 1 CNY/3min rate-head'],
  ['每吨收购价2.8万-3.2万元', '2.8万-3.2万元 rate 28000..32000 CNY/t range rate-head'],
  ['每年享受补贴不超过3次', '不超过3次 rate 3 次/a at-most rate-head'],
  ['每小时35蒸吨及以下锅炉', '35蒸吨及以下 rate 35 蒸吨/h at-most rate-head'],
  ['户均增收1.1万元', '1.1万元 money 11000 CNY'],
  ['人均收入3万元', '3万元 money 30000 CNY'],
  ['每年提高0.8个百分点', '0.8个百分点 points 0.8 百分点'],
  ['每亩保费36元,其中农户自缴7.2元', '36元 rate 36 CNY/亩 rate-head', '7.2元 rate 7.2 CNY/亩 rate-head'],
  [
    '每亩补助300元，单个主体最高不超过30万元',
    '300元 rate 300 CNY/亩 rate-head',
    '最高不超过30万元 money 300000 CNY at-most',
  ],
  ['浓度26微克/立方米以内', '26微克/立方米以内 rate 26 ug/m3 at-most'],
  ['处理能力612.5万立方米/日', '612.5万立方米/日 rate 6125000 m3/d'],
  ['时速12公里/小时（含12公里/小时）以下', '12公里/小时(含12公里/小时)以下 rate 12 km/h at-most'],
])

table('bounds that stand apart or only look like bounds', [
  ['不高于市场租金的90%', '90% percent 90 % at-most'],
  ['约占全球总量的60%', '60% percent 60 % about'],
  ['稳定就业满1年', '1年 duration 1 a at-least'],
  ['单户最高50万元', '最高50万元 money 500000 CNY at-most'],
  ['最高日客流达46.8万人次', '46.8万人次 count 468000 人次'],
  ['附近832户', '832户 count 832 户'],
  ['节约30万元', '30万元 money 300000 CNY'],
  ['签约104个', '104个 count 104 个'],
  ['其余12家', '12家 count 12 家'],
  ['余杭区12家', '12家 count 12 家'],
  ['5个工作日内', '5个工作日内 duration 5 工作日 at-most'],
  ['500米范围内', '500米范围内 length 500 m at-most'],
  ['3公里内外', '3公里 length 3 km'],
  ['20米上下游', '20米 length 20 m'],
  ['大多数企业'],
])

table('a bound and its number with what the share is of between', [
  ['结存不得低于首期缴款额的30%', '30% percent 30 % at-least'],
  ['补助控制在不超过2022年底存量的三成', '三成 percent 30 % at-most'],
  ['用地不足二期工程面积的三分之二', '三分之二 percent 2/3 - under'],
  ['收费不高于同类地区均价的1.5倍', '1.5倍 multiple 1.5 倍 at-most'],
  ['利率不超过1年期LPR的1.3倍', '1.3倍 multiple 1.3 倍 at-most'],
  ['约相当于全年产量的百分之三十', '百分之三十 percent 30 % about'],
  ['投入未达到概算总投资的60%', '60% percent 60 % under'],
  ['至少拿出年度预算的5%', '5% percent 5 % at-least'],
  ['最高可按实际投入的30%', '30% percent 30 % at-most'],
  ['不低于职工工资总额8%', '8% percent 8 % at-least'],
  ['不少于规定的3人', '3人 count 3 人 at-least'],
  ['超过去年同期的1.2万件', '1.2万件 count 12000 件 over'],
  ['不低于人民币100万元', '100万元 money 1000000 CNY at-least'],
  ['不少于连续3年', '3年 duration 3 a at-least'],
  ['不低于平均每周3课时', '3课时 rate 3 学时/wk at-least rate-head'],
  // a rest, another verb, a reading of its own or a class of things between
  ['超过起付线部分的60%', '60% percent 60 %'],
  ['不足部分的40%', '40% percent 40 %'],
  ['未达到标准的企业占全市的12%', '12% percent 12 %'],
  ['低于国家标准的3家企业', '3家 count 3 家'],
  ['最低工资标准的80%', '80% percent 80 %'],
  ['收费低于全国平均水平30%', '30% percent 30 %'],
  ['资金不到位的20%', '20% percent 20 %'],
])

describe('最高 and 最低 reach their sum over a verb', () => {
  test.each([...capVerbs])('$example', ({word, example}) => {
    expect(quantities(example)).toMatchObject([{value: '50000', bound: 'at-most'}])
    expect(quantities(`每户最低${word}2万元。`)).toMatchObject([{value: '20000', bound: 'at-least'}])
  })
})

table('a currency before its number', [
  ['投资港币5000万元', '5000万元 money 50000000 HKD'],
  ['贷款欧元约1.2亿元', '约1.2亿元 money 120000000 EUR about'],
  ['出口3亿美元、21亿元', '3亿美元 money 300000000 USD', '21亿元 money 2100000000 CNY'],
])

table('what stands right before a bound word', [
  ['最高可给予每家企业一次性奖励5万元', '5万元 rate 50000 CNY/家 at-most rate-head'],
  ['最高补贴实际支出的30%', '30% percent 30 % at-most'],
  ['最高补偿标准5万元', '5万元 money 50000 CNY'],
  ['最高贷款额度5万元', '5万元 money 50000 CNY'],
  ['亩均产量最高达900公斤', '900公斤 mass 900 kg'],
  ['商户最少时仅4户', '4户 count 4 户'],
  ['身高超过1.2米的儿童', '超过1.2米 length 1.2 m over'],
  ['楼高超50米', '超50米 length 50 m over'],
  ['月租约800元', '约800元 money 800 CNY about'],
  ['签约约30个', '约30个 count 30 个 about'],
  ['签约30个', '30个 count 30 个'],
  ['奖励20万元封顶', '20万元 money 200000 CNY at-most'],
  ['最多能硬化2条', '2条 count 2 条 at-most'],
])

table('any noun may be what a rate is for', [
  ['每500户配建1个驿站', '1个 rate 1 个/500户 rate-head'],
  ['每15名学生配备1名教师', '1名 rate 1 名/15人 rate-head'],
  ['每两个村配1辆车', '1辆 rate 1 辆/2个 rate-head'],
  ['每年为每村安排10万元', '10万元 rate 100000 CNY/村/a rate-head'],
  ['每名教师每周授课12节', '12节 rate 12 节/名/wk rate-head'],
  ['每园补助5万元', '5万元 rate 50000 CNY/园 rate-head'],
  ['每园最高不超过5万元', '最高不超过5万元 rate 50000 CNY/园 at-most rate-head'],
  ['每标段每年3万元', '3万元 rate 30000 CNY/标段/a rate-head'],
  ['每单元300元', '300元 rate 300 CNY/单元 rate-head'],
  ['每节约1吨奖励200元', '1吨 mass 1 t', '200元 rate 200 CNY/t rate-head'],
  ['每新增10张床位补助5万元', '10张 count 10 张', '5万元 rate 50000 CNY/10张 rate-head'],
  ['每生产1吨补助50元', '1吨 mass 1 t', '50元 rate 50 CNY/t rate-head'],
  ['每举办一场补贴5万元', '5万元 rate 50000 CNY/场 rate-head'],
  ['每逢节日补助300元', '300元 money 300 CNY'],
  ['标准为300元/学员', '300元/学员 rate 300 CNY/学员'],
  ['300元/人•月', '300元/人•月 rate 300 CNY/人/mo'],
  ['300元（每人每月）', '300元(每人每月) rate 300 CNY/人/mo'],
  ['补贴为2.5万（元/户）', '2.5万(元/户) rate 25000 CNY/户'],
  ['投资3.5（亿元）', '3.5(亿元) money 350000000 CNY'],
  ['100元—200元/人', '100元-200元/人 rate 100..200 CNY/人 range'],
])

table('the head of a rate carried on, and not', [
  [
    '按每人每月300元补助，具备资质的再增加200元',
    '300元 rate 300 CNY/人/mo rate-head',
    '200元 rate 200 CNY/人/mo rate-head+unit-elided',
  ],
  [
    '每人每月补助200元，省、市财政分别承担120元、80元',
    '200元 rate 200 CNY/人/mo rate-head',
    '120元 rate 120 CNY/人/mo rate-head+unit-elided',
    '80元 rate 80 CNY/人/mo rate-head+unit-elided',
  ],
  [
    '每亩保费18元，财政补贴80%，农户自缴20%即3.6元',
    '18元 rate 18 CNY/亩 rate-head',
    '80% percent 80 %',
    '20% percent 20 %',
    '3.6元 rate 3.6 CNY/亩 rate-head',
  ],
  ['迁改平均每台6.8万元，个别片区高达15万元', '6.8万元 rate 68000 CNY/台 rate-head', '15万元 money 150000 CNY'],
  [
    '每亩保额900元、费率4%、保费36元',
    '900元 rate 900 CNY/亩 rate-head',
    '4% percent 4 %',
    '36元 rate 36 CNY/亩 rate-head',
  ],
  [
    '由每人每月108元提高到118元，65岁以上再增加5元',
    '108元 rate 108 CNY/人/mo rate-head',
    '118元 rate 118 CNY/人/mo rate-head',
    '65岁以上 duration 65 岁 at-least',
    '5元 rate 5 CNY/人/mo rate-head+unit-elided',
  ],
  [
    '300立方米以内每立方米3.05元，600立方米以上4.58元',
    '300立方米以内 volume 300 m3 at-most',
    '3.05元 rate 3.05 CNY/m3 rate-head',
    '600立方米以上 volume 600 m3 at-least',
    '4.58元 rate 4.58 CNY/m3 rate-head+unit-elided',
  ],
  ['每亩节水80方、省肥20公斤', '80方 rate 80 m3/亩 rate-head', '20公斤 rate 20 kg/亩 rate-head+unit-elided'],
  ['每户奖励2000元、评选100户', '2000元 rate 2000 CNY/户 rate-head', '100户 count 100 户'],
  ['一区每半小时3元，二区首小时5元', '3元 rate 3 CNY/半小时 rate-head', '5元 money 5 CNY'],
  ['每村补助5万元，县财政预算90万元', '5万元 rate 50000 CNY/村 rate-head', '90万元 money 900000 CNY'],
  ['收费标准为260/月', '260/月 rate 260 CNY/mo unit-elided'],
  ['每小时2元，24小时最高30元', '2元 rate 2 CNY/h rate-head', '24小时 duration 24 h', '最高30元 money 30 CNY at-most'],
])

table('fractions, tenths, multiples', [
  ['约三分之一', '约三分之一 percent 1/3 - about'],
  ['减少1/3以上', '1/3以上 percent 1/3 - at-least'],
  ['超过九成', '超过九成 percent 90 % over'],
  ['三成以上', '三成以上 percent 30 % at-least'],
  ['五六成', '五六成 percent 50..60 % about vague'],
  ['控制在3‰以内', '3‰以内 percent 3 ‰ at-most'],
  ['过半企业', '过半 percent 1/2 - over'],
  ['增长近2倍', '近2倍 multiple 2 倍 about'],
  ['增长一倍', '一倍 multiple 1 倍'],
  ['翻了一番', '一番 multiple 1 番'],
  ['已建成3座', '3座 count 3 座'],
  ['分成3份', '3份 count 3 份'],
  ['三成立以来'],
])

table('vague numbers', [
  ['带动数十家', '数十家 count 20..90 家 about vague'],
  ['十几户', '十几户 count 11..19 户 about vague'],
  ['五六百万元', '五六百万元 money 5000000..6000000 CNY about vague'],
  ['上百家', '上百家 count 100.. 家 about vague'],
  ['近百场', '近百场 count 100 场 about'],
  ['一百多米', '一百多米 length 100 m over'],
  ['百余家', '百余家 count 100 家 over'],
  ['时隔七、八年', '七、八年 duration 7..8 a about vague'],
  ['三五天', '三五天 duration 3..5 d about vague'],
])

table('durations and halves', [
  ['连续12年', '12年 duration 12 a'],
  ['两个半月', '两个半月 duration 2.5 mo'],
  ['一年半', '一年半 duration 1.5 a'],
  ['三年多', '三年多 duration 3 a over'],
  ['2年6个月', '2年6个月 duration 30 mo'],
  ['1小时30分钟', '1小时30分钟 duration 90 min'],
  ['最长不超过30天', '最长不超过30天 duration 30 d at-most'],
  ['半小时内', '半小时内 duration 0.5 h at-most'],
  ['2012年'],
])

table('small numbers in words', [
  ['一台10吨锅炉', '一台 count 1 台', '10吨 mass 10 t'],
  ['新建一个公交首末站', '一个 count 1 个'],
  ['新建一个更加宜居的家园'],
  ['两个案例入选', '两个 count 2 个'],
  ['三个楼盘', '三个 count 3 个'],
  ['五大集群', '五大 count 5 个'],
  ['覆盖4乡镇', '4乡镇 count 4 乡镇'],
  ['10县市', '10县市 count 10 县市'],
  ['6957套（间）', '6957套(间) count 6957 套'],
  ['一个项目'],
  ['从三个方面加以改进'],
  ['两个毫不动摇'],
  ['一批项目'],
  ['二类'],
])

table('ranks', [
  ['总产居全省第2位', '第2位 rank 2 -'],
  ['分别居全省第三、第五位', '第三 rank 3 -', '第五位 rank 5 -'],
  ['排名第二', '第二 rank 2 -'],
  ['奖励前三名', '前三名 rank 3 - at-most ambiguous'],
  ['实现两位数增长'],
  ['规模连续12年位居世界第一', '12年 duration 12 a', '第一 rank 1 -'],
  ['列入第二批'],
  ['第一时间'],
  ['第三产业'],
])

table('bare numbers', [
  ['标识注册量60.2亿,', '60.2亿 count 6020000000 -'],
  ['取证率达到71.4，', '71.4 percent 71.4 % ocr-suspect+unit-elided'],
  ['同比增长28.5；', '28.5 percent 28.5 % ocr-suspect+unit-elided'],
  ['标准由20提高至35。', '20 other 20 - unit-elided', '35 other 35 - unit-elided'],
  ['占比为5.8、19.3，', '5.8 percent 5.8 % ocr-suspect+unit-elided', '19.3 percent 19.3 % ocr-suspect+unit-elided'],
  ['收入比2.5∶1', '2.5∶1 other 2.5 - ambiguous'],
  ['办公楼305，'],
])

table('rates: their order, what carries them on and what does not', [
  [
    '每年每公里1万元、乡道5000元、村道3000元',
    '1万元 rate 10000 CNY/km/a rate-head',
    '5000元 rate 5000 CNY/km/a rate-head',
    '3000元 rate 3000 CNY/km/a rate-head',
  ],
  ['收费0.7元/月/平方，', '0.7元/月/平方 rate 0.7 CNY/m2/mo'],
  [
    '80至89周岁每人每月50元，90—99周岁100元，满百岁的500元',
    '80至89周岁 duration 80..89 岁 range',
    '50元 rate 50 CNY/人/mo rate-head',
    '90-99周岁 duration 90..99 岁 range',
    '100元 rate 100 CNY/人/mo rate-head+unit-elided',
    '百岁 duration 100 岁 at-least',
    '500元 rate 500 CNY/人/mo rate-head+unit-elided',
  ],
  [
    '每亩补助300元，旱地200元；去年共发放1200万元',
    '300元 rate 300 CNY/亩 rate-head',
    '200元 rate 200 CNY/亩 rate-head+unit-elided',
    '1200万元 money 12000000 CNY',
  ],
  ['自筹每人3000元，户均不超过10000元', '3000元 rate 3000 CNY/人 rate-head', '不超过10000元 money 10000 CNY at-most'],
  [
    '每百户不少于30平方米、单处不少于300平方米',
    '不少于30平方米 rate 30 m2/百户 at-least rate-head',
    '不少于300平方米 area 300 m2 at-least',
  ],
  ['每千人口床位8.36张，比上年增加0.31张', '8.36张 rate 8.36 张/千人 rate-head', '0.31张 rate 0.31 张/千人 rate-head'],
  ['每餐3元提高到6元', '3元 rate 3 CNY/餐 rate-head', '6元 rate 6 CNY/餐 rate-head'],
  ['每新增1张床位，给予一次性补助1.2万元', '1张 count 1 张', '1.2万元 rate 12000 CNY/张 rate-head'],
  ['每新增1个百分点，投入1.2万元', '1个百分点 points 1 百分点', '1.2万元 money 12000 CNY'],
  ['机构护理每床日最高80元', '最高80元 rate 80 CNY/床/d at-most rate-head'],
  ['每平方米承受力只有0.6至0.8元/月', '0.6至0.8元/月 rate 0.6..0.8 CNY/m2/mo range rate-head'],
  ['死亡率0.42人/十万人，', '0.42人/十万人 rate 0.42 人/十万人'],
  ['控制在0.6人/百亿元以下', '0.6人/百亿元以下 rate 0.6 人/百亿CNY at-most'],
  ['每千常住人口床位数由2019年的5张增至6张', '5张 rate 5 张/千人 rate-head', '6张 rate 6 张/千人 rate-head'],
  ['每张床位每年补助1800元', '1800元 rate 1800 CNY/张/a rate-head'],
  ['每万老年人拥有护理员30人', '30人 rate 30 人/万人 rate-head'],
  ['每百名老人床位3张', '3张 rate 3 张/百人 rate-head'],
  ['市级每季度调度一次', '一次 rate 1 次/季度 rate-head+ambiguous'],
  ['每年给予一次性补助'],
])

table('halves, tenths and doublings with what bounds them', [
  ['占比不足一半', '不足一半 percent 1/2 - under'],
  ['半数以上职工', '半数以上 percent 1/2 - at-least'],
  ['一半是废弃石场', '一半 percent 1/2 -'],
  ['三分之一强', '三分之一强 percent 1/3 - over'],
  ['三分之一强化管理', '三分之一 percent 1/3 -'],
  ['不到先进县的三分之二', '三分之二 percent 2/3 - under'],
  ['三成多的企业', '三成多 percent 30 % over'],
  ['一成六的成果', '一成六 percent 16 %'],
  ['翻了近一番', '近一番 multiple 1 番 about'],
  ['翻了一番还多', '一番 multiple 1 番 over'],
  ['比重为4.0∶37.7∶58.3', '4.0∶37.7∶58.3 other ? - ambiguous'],
  ['按1:1面积比例', '1:1 other 1 - ambiguous'],
])

table('bounds of a norm, units told before, people elided', [
  ['失业率低于3.5%的控制目标', '3.5% percent 3.5 %'],
  ['低于3.5%的企业', '低于3.5% percent 3.5 % under'],
  ['比安排的10万人次超出两成', '10万人次 count 100000 人次', '两成 percent 20 %'],
  ['达不到标准的200米路段', '200米 length 200 m'],
  ['最低奖励500元', '500元 money 500 CNY at-least'],
  ['从45个工作日压缩到30个，', '45个工作日 duration 45 工作日', '30个 duration 30 工作日 unit-elided'],
  ['参保人数为152.4万，', '152.4万 count 1524000 人 unit-elided'],
  ['总值突破万亿，', '突破万亿 count 1000000000000 - over unit-elided'],
  ['打造万亿产业集群'],
  ['账面原值?.4亿元', '?.4亿元 money ? CNY ocr-suspect'],
])

table('classifiers after small hanzi, and one', [
  ['新建六口高位水池', '六口 count 6 口'],
  ['打了一口井', '一口 count 1 口'],
  ['三口之家'],
  ['双向二车道', '二车道 count 2 车道'],
  ['评出两批40人', '两批 count 2 批', '40人 count 40 人'],
  ['分两批招录'],
  ['两部楼梯', '两部 count 2 部'],
  ['两部制电价'],
  ['三轮磋商', '三轮 count 3 轮'],
  ['三轮车'],
  ['承办3届展会', '3届 count 3 届'],
  ['四家店面', '四家 count 4 家'],
  ['获9金、5银、6铜', '9金 count 9 金', '5银 count 5 银', '6铜 count 6 铜'],
  ['无人机十来架', '十来架 count 10 架 about'],
  ['少缴了一年的保险费', '一年 duration 1 a'],
  ['重要的一年。'],
  ['其中一家同意', '一家 count 1 家'],
  ['线径10平方毫米', '10平方毫米 area 10 mm2'],
  ['到期前6个月申请', '6个月 duration 6 mo'],
  ['由世界第六前移至第四', '第六 rank 6 -', '第四 rank 4 -'],
  ['2*12米', '2 length 2 m unit-elided', '12米 length 12 m'],
  ['个人220元+补助520元', '220元 money 220 CNY', '520元 money 520 CNY'],
])

describe('a unit outweighs whatever stands before the number', () => {
  test.each(
    ['国道', '乡道', '电话', '手机', '热线', '编码', '账号', '证号', '附件', '编号', '传真'].flatMap(head =>
      ['5000元', '300部', '1200个', '3000米', '12万户', '1234567890个'].map(amount => [head + amount, amount] as const),
    ),
  )('%s', (phrase, amount) => expect(quantities(phrase).map(({raw}) => raw)).toEqual([amount]))
})

table('damaged numbers', [
  ['培训班l26期', '126期 count 126 期 ocr-suspect'],
  ['标准15O0元/人', '1500元/人 rate 1500 CNY/人 ocr-suspect'],
  ['贷款2?86万元', '2?86万元 money ? CNY ocr-suspect'],
  ['培训5 480人次', '5 480人次 count 5480 人次 ocr-suspect'],
])

table('signs, and units of several senses', [
  ['最低气温零下15℃', '零下15℃ other -15 Cel'],
  ['冷库温度零下20度左右', '零下20度左右 other -20 Cel about'],
  ['气温-5℃至10℃', '-5℃至10℃ other -5..10 Cel range'],
  ['气温-8~-3℃', '-8~-3℃ other -8..-3 Cel range'],
  ['其中:-9万元用于购置设备', '-9万元 money -90000 CNY ambiguous'],
  ['利率降低0.25个点，', '0.25个点 points 0.25 百分点'],
  ['设置3个点位', '3个 count 3 个'],
  ['电价每千瓦时降低2.3分', '2.3分 rate 0.023 CNY/kW.h rate-head'],
  ['考核得2.3分', '2.3分 other 2.3 分'],
  ['坡度不超过25°', '不超过25° other 25 度 at-most'],
  ['光纤带宽100M', '100M other 100 Mbit/s'],
  ['道路长100M', '100M length 100 m'],
  ['审批层级由5级减少到3级', '5级 count 5 级', '3级 count 3 级'],
  ['比起1.1元/度每度用电', '1.1元/度每度 rate 1.1 CNY/kW.h'],
  ['每千人口拥有3岁以下托位5.3个', '3岁以下 duration 3 岁 at-most', '5.3个 rate 5.3 个/千人 rate-head'],
  ['客流量不及满载率的50%', '50% percent 50 % under'],
  ['处理不及时的50%，', '50% percent 50 %'],
  ['支付了4万多的宣传费', '4万多 money 40000 CNY over unit-elided'],
  ['用去维修资金(200多万,已到账)', '200多万 money 2000000 CNY over unit-elided'],
  ['检定地磅10台/件,', '10台/件 count 10 台'],
  ['竹山村两亩组的水渠'],
  ['按市场价的八折收取', '八折 other 8 折'],
  ['每2年到企业实践1个月', '1个月 rate 1 mo/2a rate-head'],
  ['每村最高给予一次性建设补助8万元', '8万元 rate 80000 CNY/村 at-most rate-head'],
  ['受灾面积最高达9.5万亩', '9.5万亩 area 95000 亩'],
  ['奖励资金最高达50万元', '50万元 money 500000 CNY at-most'],
  ['每家企业最多支持2个展会', '2个 rate 2 个/家 at-most rate-head'],
  ['教师每人每年培训不少于90学时', '不少于90学时 rate 90 学时/人/a at-least rate-head'],
  ['票价上浮超20%以内', '超20%以内 percent 20 % at-most'],
])

table('tenths, lower units and powers behind the number', [
  ['身高1米2以下儿童', '1米2以下 length 1.2 m at-most'],
  ['身高一米三以上', '一米三以上 length 1.3 m at-least'],
  ['管长3米5根', '3米 length 3 m', '5根 count 5 根'],
  ['每斤3块5，', '3块5 rate 3.5 CNY/斤 rate-head'],
  ['票价3块5毛', '3块5毛 money 3.5 CNY'],
  ['征地5亩3分', '5亩3分 area 5.3 亩'],
  ['历时2年零3个月', '2年零3个月 duration 27 mo'],
  ['历时一年零两个月', '一年零两个月 duration 14 mo'],
  ['菌落1.5×10^3个', '1.5×10^3个 count 1500 个'],
  ['处理量2×10⁴吨', '2×10⁴吨 mass 20000 t'],
  ['投入好几百万元', '好几百万元 money 2000000..9000000 CNY about vague'],
  ['投入0万元', '0万元 money 0 CNY'],
  ['投入3个多亿，', '3个多亿 count 300000000 - over unit-elided'],
  ['共有一二十个', '一二十个 count 10..20 个 about vague'],
  ['服务3000+家企业', '3000+家 count 3000 家 over'],
  ['增速+5.3%，', '+5.3% percent 5.3 %'],
])

table('letters before a figure and behind it', [
  ['村均GDP6.4万元', '6.4万元 money 64000 CNY'],
  ['投入占GDP1.85%', '1.85% percent 1.85 %'],
  ['COD减少后，排放VOCs260吨、NOx14.5吨', '260吨 mass 260 t', '14.5吨 mass 14.5 t'],
  ['购置DR8台、MRI2台', '8台 count 8 台', '2台 count 2 台'],
  ['LED450盏', '450盏 count 450 盏'],
  ['渠道长18KM、内径600MM', '18KM length 18 km', '600MM length 600 mm'],
  ['亩产520KG，发电860KWH', '520KG mass 520 kg', '860KWH energy 860 kW.h'],
  ['储能50MW/100MWH', '50MW power 50 MW', '100MWH energy 100 MW.h'],
  ['储能50MW/100MWh', '50MW power 50 MW', '100MWh energy 100 MW.h'],
  ['浊度<0.5NTU', '<0.5NTU other 0.5 NTU under'],
  ['吞吐26万TEU、能耗4万tce', '26万TEU count 260000 TEU', '4万tce energy 40000 吨标准煤'],
  ['下降18BP，再降15个bp', '18BP points 18 基点', '15个bp points 15 基点'],
  ['LPR+35BP', '+35BP points 35 基点'],
  ['利率降低3个点', '3个点 points 3 百分点'],
  ['布设3个点位', '3个 count 3 个'],
  ['提高3个点位', '3个 count 3 个'],
  ['国道G218，DN600管道，ZK6126客车，K7+260处'],
])

table('what counts though it could name', [
  ['蓄电池48组、长椅260组', '48组 count 48 组', '260组 count 260 组'],
  ['5个村18组', '5个 count 5 个', '18组 count 18 组'],
  ['简报12期、专刊4期', '12期 count 12 期', '4期 count 4 期'],
  ['改造老旧小区18栋、960户', '18栋 count 18 栋', '960户 count 960 户'],
  ['全校现有126班', '126班 count 126 班'],
  ['座席86路，兵分4路', '86路 count 86 路', '4路 count 4 路'],
  ['手册印发2600份', '2600份 count 2600 份'],
  ['第二阶梯171—260立方米', '171-260立方米 volume 171..260 m3 range'],
  ['“3个工作日”办结', '3个工作日 duration 3 工作日'],
  ['“20日”公示期', '20日 duration 20 d'],
  ['压缩“三个月”', '三个月 duration 3 mo'],
  ['每户限养一只猫', '一只 rate 1 只/户 rate-head'],
  ['来电3.6万通、126通', '3.6万通 count 36000 通', '126通 count 126 通'],
])

table('signs, what was passed, and units of their own', [
  ['收入(+4.8%)，支出(-3.1%)', '+4.8% percent 4.8 %', '-3.1% percent -3.1 %'],
  ['净利润-2.4亿元', '-2.4亿元 money -240000000 CNY'],
  ['气温-6℃', '-6℃ other -6 Cel'],
  ['企业-16家', '16家 count 16 家 ambiguous'],
  ['加速度0.15g', '0.15g other 0.15 [g]'],
  ['净重150g', '150g mass 150 g'],
  ['污泥处置260t/a', '260t/a rate 260 t/a'],
  ['供热费18元/建筑平方米·采暖季', '18元/建筑平方米·采暖季 rate 18 CNY/m2/采暖季'],
  ['占比过四成', '过四成 percent 40 % over'],
  ['跨越3000亿元大关', '跨越3000亿元 money 300000000000 CNY over'],
  ['举办过6次', '6次 count 6 次'],
  ['百十来户', '百十来户 count 110 户 about'],
  ['不到半成', '不到半成 percent 5 % under'],
  ['资金2个多亿、林地60来亩', '2个多亿 money 200000000 CNY over unit-elided', '60来亩 area 60 亩 about'],
  ['单价评审得分86.5分', '86.5分 other 86.5 分'],
  ['气价下调8分', '8分 money 0.08 CNY'],
  ['年满55周穗', '55周穗 duration 55 岁 at-least ocr-suspect'],
  ['血压135/85mmHg', '135 other 135 mm[Hg] unit-elided', '85mmHg other 85 mm[Hg]'],
  ['由20日压缩至5日', '20日 duration 20 d', '5日 duration 5 d'],
  ['停产整治10日，逾期20日未缴', '10日 duration 10 d', '20日 duration 20 d'],
  ['村级配套一成', '一成 percent 10 %'],
  ['用户达百万，', '百万 count 1000000 - unit-elided'],
  ['已有2000年历史', '2000年 duration 2000 a'],
  ['已有两千年历史', '两千年 duration 2000 a'],
  ['树龄1900多年', '1900多年 duration 1900 a over'],
])

table('what an unread numeral is glued to is doubted', [
  ["投入1'200'000元", '000元 money 0 CNY ambiguous'],
  ['补助3元5，', '3元 money 3 CNY ambiguous'],
  ['建设一二三万元的项目', '三万元 money 30000 CNY ambiguous'],
  ['面积500×300平方米', '500 area 500 m2 unit-elided+ambiguous', '300平方米 area 300 m2 ambiguous'],
  ['误差±0.5%', '0.5% percent 0.5 % ambiguous'],
  ['投入.5万元', '5万元 money 50000 CNY ambiguous'],
  ['安排3-2万元', '3-2万元 money 3..20000 CNY range ambiguous'],
  ['安排5000-1万元', '5000-1万元 money 5000..10000 CNY range'],
  ['尺寸2×12米', '2 length 2 m unit-elided', '12米 length 12 m'],
  ['初三12个班', '12个 count 12 个'],
])

describe('cells take the unit of their head', () => {
  test.each([
    ['3,420', '套', '3,420 count 3420 套 unit-elided'],
    ['19.8', '万平方米', '19.8 area 198000 m2 unit-elided'],
    ['15.2', '元/平方米/月', '15.2 rate 15.2 CNY/m2/mo unit-elided'],
    ['12.5', '%', '12.5 percent 12.5 % unit-elided'],
    ['7', '', '7 count 7 - unit-elided'],
    ['8万元', '套', '8万元 money 80000 CNY'],
  ])('%s under %s', (text, unit, wanted) => expect(say(text, unit)).toEqual([wanted]))
})

describe('what is named by a number is not counted', () => {
  test.each(['2022元旦', '20单元', '3分别', '第3个', '1+8体系', '5G', '10万吨级码头', '百亿级产业', '六亩塘镇'])(
    '%s',
    phrase => expect(quantities(phrase)).toEqual([]),
  )
  test('houses of a list', () => expect(labels(readPhrase('5、6栋为房产'))).toEqual(['identifier 5、6栋']))
})

describe('lists without end are read to their end', () => {
  test.each([
    ['elided list', `分别为${'12、'.repeat(1000)}15项`, 1001],
    ['open list', `分别为${'12、'.repeat(1000)}`, 1000],
    ['points', `提高${'1.3个、'.repeat(1000)}`, 1000],
    ['heads', `${'每人每月'.repeat(1000)}5元`, 1],
    ['rates', '每人补助5元，'.repeat(1000), 1000],
    ['bare rates', '按5/人、'.repeat(1000), 1000],
    ['ratios', `比${'5:1、'.repeat(1000)}`, 1000],
    ['ranges', '3-'.repeat(1000), 0],
    ['digits', '7'.repeat(4000), 0],
    ['thousands', '1,'.repeat(1000), 0],
    ['brackets', `5家${'(含'.repeat(1000)}`, 1],
    ['no punctuation', '投入43亿元建成3座'.repeat(1000), 2000],
  ] as const)('%s', (_name, phrase, count) => {
    const {text, readings} = readPhrase(phrase)
    expect(readings.filter(({type}) => type === 'quantity')).toHaveLength(count)
    expect(readings.at(-1)?.end).toBeGreaterThan([...text].findLastIndex(char => /\d/.test(char)))
  })
})
