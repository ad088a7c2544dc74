/** Status, change and parts by systematic tables: the words of a field, each in many sentences. */
import {describe, expect, it} from 'vitest'
import {readMarked} from './marked.ts'

/** Each sentence of each word. */
const each = (words: readonly string[], sentences: readonly string[]): string[] =>
  words.flatMap(word => sentences.map(sentence => sentence.replace('…', word)))

const holds = (sentence: string): void => {
  const {read, wanted} = readMarked(sentence)
  expect(read).toEqual(wanted)
}

const AHEAD = [
  '明年',
  '明年将',
  '年底前',
  '今年底前，',
  '年内',
  '今后每年',
  '接下来，',
  '下半年，',
  '2024年起，',
  '从2024年开始，',
  '国庆前',
  '力争',
  '计划',
  '拟',
  '规划',
  '到2025年，',
  '争取',
]
const DONE = ['去年', '已', '去年底前', '已于年底前', '近年来', '累计', '2022年起，', '为来年春耕，已']

describe('what is ahead', () => {
  it.each(
    each(AHEAD, [
      '…新建停车场{12个|planned}。',
      '我市目前已建成停车场{30个|actual}，…新建停车场{12个|planned}。',
      '去年投入{2亿元|actual}；…改造管网{120公里|planned}、泵站{3座|planned}。',
    ]),
  )('%s', holds)
  it.each(each(DONE, ['…新建停车场{12个|actual}。']))('%s', holds)
  it.each([
    '2024年计划新建农田{5万亩|planned}，其中上半年完成{1.8万亩|planned <5万亩}。',
    '达产后年产值{20亿元|planned}。',
    '现有变电站{5座|actual}，规划{3座|planned}。',
    '上半年完成投资{11亿元|actual}，占年度计划{20亿元|planned}的{55%|actual share}。',
    '原计划投资{3亿元|planned}，实际用了{2亿元|actual}。',
    '年度任务为{300户|planned}，已完工{120户|actual}。',
    '确保完成新增就业{3万人以上|planned}的目标。',
    '争取上级补助资金{4800万元|actual}。',
  ])('%s', holds)
})

describe('plans that are only named', () => {
  it.each([
    '列入省级重点研发计划项目{12个|actual}。',
    '编制村庄规划{320个|actual}。',
    '获批国家级众创计划{3项|actual}。',
    '培训计划完成率{98%|actual share}。',
    '目标企业{32家|actual}，签约{12家|actual}。',
    '将原有{12个|actual}科室整合。',
    '力争上游，获奖{12项|actual}。',
  ])('%s', holds)
})

describe('a list of plans', () => {
  it.each(
    each(
      [
        '下一步，我局将：',
        '2024年，我局将重点做好以下工作：',
        '今后，我们将抓好三个方面：',
        '三、近期计划\n',
        '三、发展目标\n',
      ],
      [
        '现有车场{80个|actual}。\n…\n1.新建车场{12个|planned}。\n2.投入资金{3亿元|planned}，改造道路{20公里|planned}。',
        '现有车场{80个|actual}。\n…一是新建车场{12个|planned}。二是投入资金{3亿元|planned}。',
      ],
    ),
  )('%s', holds)
  it.each([
    '现将办理情况答复如下：\n1.新建车场{12个|actual}。\n2.改造道路{20公里|actual}。',
    '我局已做好以下工作：一是新建车场{12个|actual}。二是改造道路{20公里|actual}。',
  ])('%s', holds)
})

describe('what is granted', () => {
  it.each(
    each(
      [
        '对新认定的企业技术中心，',
        '首次通过认证的企业，',
        '认定为市级示范社的，',
        '符合条件的种粮大户，',
        '对年度考核优秀的村，',
      ],
      [
        '…给予{50万元|rule}奖励。',
        '…再奖励{50万元|rule}。',
        '…由市财政补助{50万元|rule}。',
        '…可申请最高{50万元|rule}贷款。',
        '…连续{3年|rule}每年给予{10万元|rule}补贴。',
        '…按投资额的{10%|rule}给予补助。',
      ],
    ),
  )('%s', holds)
  it.each(
    each(
      ['去年，全市对120家获奖企业', '累计对32家企业', '2022年，市财政', '今年以来，已对32家企业'],
      ['…发放奖励资金{500万元|actual}。', '…给予奖励{500万元|actual}。', '…贴息{500万元|actual}。'],
    ),
  )('%s', holds)
})

describe('what a rule fixes', () => {
  it.each([
    '每班补贴最高{8万元|rule}，补贴期为{24个月|rule}。',
    '整机质保期由{2年|rule}延长到{5年|rule up base}。',
    '由专有部分面积占比{三分之二以上|rule}的业主且人数占比{三分之二以上|rule}的业主参与表决。',
    '须经{三分之二以上|rule}业主同意。',
    '已有{三分之二以上|actual}的业主签字同意。',
    '贷款额度可在原额度基础上上浮{20%—40%|rule}。',
    '缴费档次设{14个|rule}，最低{200元|rule}，最高{5000元|rule}。',
    '门诊报销比例：一级医院{70%|rule}、二级医院{60%|rule}。',
    '首付比例最低{20%|rule}，质保金比例为{3%|rule}。',
    '供养标准不低于低保标准的{1.3倍|rule}。',
    '技能补贴：初级工{1000元|rule}、中级工{1500元|rule}。',
    '发放补贴：城关镇{120万元|actual}、张村镇{80万元|actual}。',
    '按每户{2万元|rule}标准安排资金。',
    '多子女家庭购房贷款额度上浮{30%|rule}。',
    '奖励费每人每月{10元|rule}，失独家庭一次性补助{1万元|rule}。',
    '对中小微企业报价给予{10%|rule}的扣除。',
    '享受大病保险{2.6万人次|actual}，报销{1.9亿元|actual}，人均减负{7300元|actual}。',
    '物业服务收费实行政府指导价，一级{1.8元/平方米·月|rule}，可上浮{15%|rule}。',
    '生均公用经费小学由{650元|rule}提高到{720元|rule}，初中由{850元|rule}提高到{940元|rule}。',
    '办理时限由法定的{20个工作日|rule}压减至{5个工作日|actual}。',
    '新建住宅停车位{100%|rule}预留充电设施安装条件。',
    '每亩保额{1000元|rule}，费率{5%|rule}，农户自缴{30%|rule}即{15元|rule}。',
    '两年内无欠薪的企业，存储比例降低{50%|rule}。',
    '参保居民可选{100元|} 至{3000元|}{14个|rule}档次。',
    '下一步，今年安排资金{3亿元|actual}，计划改造管网{20公里|planned}，管网检测每年{不少于一次|rule}。',
    '届时供水能力可满足{7天以上|planned}用水需求。',
    '护栏间距应大于{6米|rule}，应设置{1.2米|rule}高护栏。',
    '成功应对高负荷{129天|actual}，应承包责任田外{6米|actual}修建。',
    '应急照明灯间距{5米|actual}。',
    '应整改路段{3公里|actual}。',
    '每人限购{2套|rule}，押金政府指导价{500元|rule}。',
    '服务满{5年|rule}可转正，任期{3年|rule}，设备质保{2年|rule}。',
    '职工可一次性领取{3个月|rule}失业金。',
    '每迟到一次，扣{50元|rule}；每满{1年|rule}发{1个月|rule}工资。',
    '每年增加{32个|actual}。',
    '总分{60分|rule}合格。',
    '第一阶梯水价{2.8元/立方米|rule}，第二阶梯{3.6元/立方米|rule}。',
    '按车位总数的{100%|rule}预留安装条件。',
    '法定办理时限{20个工作日|rule}，承诺时限{5个工作日|rule}。',
    '产假由{98天|rule}延长至{158天|rule}，护理假{15天|rule}。',
    '学校周边{200米|rule}范围内禁止销售香烟。',
    '学校周边{200米|actual}范围内有网吧{3家|actual}。',
    '对承租国有房屋的，减免{3个月|rule}租金。',
    '对出口比例提高{5个百分点|actual}的企业进行表彰。',
    '阶梯水价收入{32万元|actual}。',
    '基金支付比例分别达到{82.1%|actual}和{71.3%|actual}。',
    '有效期内的绿色食品{35个|actual}。',
    '平均每户补助{1.2万元|actual}。',
    '对符合条件的{120户|actual}给予补助{360万元|actual}。',
    '均在{24小时内|actual}到达现场。',
    '本科生每月补贴{500元|rule}，硕士每月{1000元|rule}，补贴{3年|rule}。',
    '{1.5万元至5万元|rule}部分报销{60%|rule}。',
    '力争每个乡镇建成{1所以上|planned}养老院。',
    '按照专项规划，新建{12所|planned}，已建成{8所|actual}。',
    '下一步，每年安排{不少于5000万元|planned}的专项资金。',
  ])('%s', holds)
})

describe('what is supposed', () => {
  it.each([
    '如治疗花费{1万元|planned conditional}，可报销{7000元|rule}。',
    '假如每户出资{3000元|planned conditional}，仍有缺口{200万元|planned conditional}。',
    '以一台{3万元|planned conditional}的电梯为例，政府补贴{1万元|planned conditional}。',
    '例如，一名职工住院花费{2万元|planned conditional}。',
    '若全部改造，约需资金{3亿元|planned conditional}。',
    '以张村为例，全村{320户|actual}，已改厕{300户|actual}。',
    '例如城东小学，现有学生{1200人|actual}。',
    '以2022年为例，新增企业{120家|actual}。',
    '如遇暴雨，{2小时内|rule}完成排涝。',
  ])('%s', holds)
})

describe('what has changed', () => {
  it.each(
    each(
      ['恢复到2019年', '恢复至2019年同期', '仅相当于2019年', '为去年', '恢复到疫情前', '降至原来', '压缩到过去'],
      ['收入…的{86%|actual level}。'],
    ),
  )('%s', holds)
  it.each([
    '占比由2020年的{86.5%|share still}提高到2022年的{91.2%|share up base}。',
    '占上年全年的{65%|share}。',
    '增幅达到{8%|change up}。',
    '增速加快{3个百分点|change up}。',
    '增速较上季度放缓{3个百分点|change down period}。',
    '今年降雨{1340毫米|still}，相比去年同期{1951毫米|level}，减少{31%|change down yoy}。',
    '较2020年的{30家|level}，增加{5家|change up base}。',
    '增速高于全国平均{1.2个百分点|gap up base}、全省平均{0.8个百分点|gap up base}。',
    '产值由{20亿元|still}增加到{30亿元|up base}，年均增长{8%|change up plain}。',
    '节约资金比例{6%|share still}。',
    '节约成本{20%|change down}。',
    '产值跃升至{3000亿元|level up}。',
    '办理由过去的{8小时|level still}缩短为{3小时|level down base}。',
  ])('%s', holds)
})

describe('what is a part', () => {
  it.each([
    '招聘教师{120人|<}，其中小学{60人|<120人}，初中{40人|<120人}，其余为高中。',
    '发放贷款{120笔|<}、{3.2亿元|<}，其中信用贷款{60笔|<120笔}、{1.1亿元|<3.2亿元}。',
    '投入{3亿元|<}，其中用于道路{1亿元|<3亿元}，用于绿化{5000万元|<3亿元}。',
    '累计发放{3.2亿元|<}，其中去年{1.2亿元|<3.2亿元}，今年{8000万元|<3.2亿元}。',
    '党员{3200名|<}，其中女党员{800名|<3200名}，占{25%|<}；35岁以下{600名|<3200名}。',
    '全市共有{120家|<}，城区占{80家|<120家}。',
    '增长{8%|<}，其中工业增长{6%|<}。',
    '首批招录医生{836名|<}，已到岗{792名|<836名}。',
    '受理案件{320件|<}，已走访农户{300件|<}。',
    '报销比例{70%|<}，其中门诊{50%|<}。',
    '医生{320人|<}，其中主任医师{20人|<320人}，护士{200人|<}。',
    '共有学校{32所|<}、学生{3.2万名|<}，其中小学{20所|<32所}、学生{1.8万名|<3.2万名}。',
    '实现产值{20亿元|<}，其中规上{15亿元|<20亿元}，利税{2亿元|<}。',
  ])('%s', holds)
})
