import {guard} from '../guard.ts'

const PLAN = 'years in the name of a plan or campaign'
const N = '(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})'

/** Excuses 三年行动, 五年规划, 九年义务教育, 15分钟便民生活圈, 500米覆盖率, 每千人口. */
export const planName = guard(
  'name/plan',
  [
    {
      class: 'name',
      why: PLAN,
      lead: /(?:第[一二三四五六七八九十]{1,3}个)?$/,
      body: new RegExp(`${N}年(?![内来以前后间])[一-龥]{0,10}?(?:行动|计划|规划|攻坚|会战|方案|倍增|滚动|工程)`, 'y'),
      behind: /(?:^|[^近连续过去每来前后达满用的少多超约余\d内])$/,
    },
    {
      class: 'name',
      why: PLAN,
      body: new RegExp(
        `${N}年(?:巩固|提升|改造|整治|大变样|任务|目标|大干|治本|达标|创建|建设期|改革|专项|提质|大提升|翻番|见效|一体)(?!(?:到|至|了|幅度)?[约近超逾]?\\d)`,
        'y',
      ),
      behind: /(?:^|[^近连续过去每来前后达满用的少多超约余\d内])$/,
    },
    {
      class: 'name',
      why: 'years of schooling in a fixed term',
      lead: /(?:学前)?$/,
      body: new RegExp(
        `${N}年(?:一贯制?|义务教育|制义务教育|免费教育|制(?:教育|学校|本科|专科|中职|高职)|毛入园率|毛入学率|教育)`,
        'y',
      ),
    },
    {
      class: 'name',
      why: 'radius in a fixed term',
      body: /(?:\d{1,3}|一|十|十五|半)(?:分钟|刻钟|小时|公里|米)(?:[一-龥“”]{0,10}?)(?:生活圈|服务圈|医疗圈|便民圈|经济圈|交通圈|通勤圈|都市圈|健身圈|就医圈|救援圈|阅读圈|文化圈|养老圈|交通网|出行圈|办事圈|圈层|圈)/y,
    },
    {
      class: 'name',
      why: 'span in the name of an indicator',
      body: new RegExp(
        `(?:\\d{1,3}|${N}|半)(?:分钟|小时|[日天年周]|个月)[一-龥]{0,4}?(?:到场|到达|抵达|生存|存活|治愈|留存|退货|再?入院|再住院|复发|办结|响应|处置|送达|签收|接通|保存|复购|流失|留任)率`,
        'y',
      ),
      behind: /(?:^|[^近连续过去每来前后达满用的少多超约余\d内])$/,
    },
    {class: 'name', why: 'radius in the name of an indicator', body: /\d{1,4}(?:米|公里)(?:[一-龥]{0,4})覆盖率/y},
    {
      class: 'name',
      why: 'denominator in the name of an indicator',
      lead: /每$/,
      body: /[十百千万亿]{1,2}(?![零一二三四五六七八九\d天日周月年])(?:名|个|户|位)?(?:常住人口|户籍人口|人口|人|户|老年人|儿童|公里|平方公里|平方米|亩|元|千瓦时|吨|辆车|辆)?(?:GDP|生产总值|工业增加值)?/y,
    },
    {
      class: 'name',
      why: 'denominator in the name of an indicator',
      script: 'hanzi',
      body: /[百千万亿](?:人口|人|元|公里|吨|户)(?=床位|托位|拥有|高价值|发明|专利|医|护|GDP|生产总值|国内生产|工业增加值|地区生产|能耗|油耗|电耗|执业|养老|产值|有效|计算机|图书|律师|社工|警力|公交|[一-龥]{2,6}(?:比|拥有量|保有量)(?:[为达约超\d]|提高))/y,
      behind: /(?:^|[^\d数几上近成过多余约达超破逾十百千万亿])$/,
    },
    {
      class: 'name',
      why: 'kind of dwelling',
      body: /[\d一二三四五两]{1,2}(?:居室|室[\d一二三两][厅房](?:[\d一二三两]厨)?(?:[\d一二三两]卫)?|房[\d一二三两]厅|居(?=[、户室]))/y,
    },
  ],
  [
    {text: '产业提质增效三年行动方案', reads: ['name 三年行动']},
    {text: '学前三年毛入园率达到94%', reads: ['name 学前三年毛入园率']},
    {text: '打造15分钟便民生活圈', reads: ['name 15分钟便民生活圈']},
    {text: '站点500米覆盖率达到95%', reads: ['name 500米覆盖率']},
    {text: '5分钟到场率不低于85%', reads: ['name 5分钟到场率', 'percent 不低于85%']},
    {text: '近5年生存率48%', reads: ['date 近5年', 'percent 48%']},
    {text: '万人消防员比达到3.5人', reads: ['name 万人', 'count 3.5人']},
    {text: '每千人口床位数8.36张', reads: ['name 每千人口']},
    {text: '户型多为一居室、两居室', reads: ['name 一居室', 'name 两居室']},
    {text: '近三年实施行动', reads: []},
    {text: '五年内没有违反计划', reads: ['duration 五年内']},
  ],
)
