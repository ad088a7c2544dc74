import {guard} from '../guard.ts'

const ORDER = 'ordinal'
const N = '(?:\\d{1,4}(?:\\.\\d)?(?!\\d)|[一二三四五六七八九十百]{1,5})'
const OF =
  '(?:届|次|批次|批|期|轮|代|阶段|学期|学段|类|种|级|产业|条|项|件|个|步|年度|年|道|层|梯队|线|医院|中学|小学|幼儿园|人民医院|方面|方|站|块|课|课堂|曲线|例|所|座|家|集团|组|排|区|片|标段|节|部|张|户|天|章|篇|卷|版|圈|套|版块|声部|款)?'
const SENSE = '(?!名|位|大|,|，|。|;|、第|$)'

/** Excuses 第18届, 第二批, 第三产业, 第8.6代; ranks (居第3位) are left to the quantities. */
export const ordinal = guard(
  'ordinal/first',
  [
    {class: 'ordinal', why: 'the first of several', body: /首[批届期]/y},
    {
      class: 'idiom',
      why: 'fixed word with 第',
      lead: /第$/,
      body: /(?:三方(?!面)|一时间|一线|一手|一责任人|一要务|一生产力|一书记|一资源|一动力|一把手|一梯队|一道防线|一桶金|一课|一粮|一议题|二课堂|二曲线|一曲线)/y,
    },
    {
      class: 'ordinal',
      why: ORDER,
      lead: /第$/,
      body: new RegExp(`${N}(?=[-、和至到及](?:第)?${N}(?:届|次|批|期|轮|产业|阶段|类|条|排|组|个|项|款|位))`, 'y'),
    },
    {
      class: 'ordinal',
      why: ORDER,
      lead: /第$/,
      body: new RegExp(
        `${N}(?:届|次|批次|批|期|轮|代|阶段|学期|产业|步(?!入)|条|项|款|件|类|种|年度|年|道|层|标段|组|集团|线|天|所|座|张|户|套|例)`,
        'y',
      ),
      behind: /(?:^|[^居列位于排名跃升前]|[^位居处列]于)$/,
    },
    {
      class: 'ordinal',
      why: ORDER,
      lead: /第$/,
      body: new RegExp(`${N}${OF}${SENSE}`, 'y'),
      behind: /(?:^|[^居列位于排名跃升全国省市世界球洲区县\d]|[^位居处列]于)$/,
    },
  ],
  [
    {text: '借助第18届东盟博览会', reads: ['ordinal 第18届']},
    {text: '纳入第二批筹集计划', reads: ['ordinal 第二批']},
    {text: '京东方第8.6代线', reads: ['ordinal 第8.6代']},
    {text: '由于第一阶段申报已完成', reads: ['ordinal 第一阶段']},
    {text: '居全国第5位', reads: []},
    {text: '排名第二。', reads: []},
  ],
)
