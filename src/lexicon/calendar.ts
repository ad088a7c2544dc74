/** Words that fix a date: relative years, the ends of months and years, what stands round a date. */
import type {MomentHead} from '../tree.ts'

/** A word that stands for a year: 今年 by the letter's own date, 同年 by the year named before. */
export interface RelativeYearRow {
  readonly word: string
  /** years added to the year it leans on */
  readonly offset: number
  /** leans on the letter's own date, or on the date before it in the text */
  readonly leansOn: 'letter' | 'text'
  readonly example: string
}

export const relativeYears = [
  {word: '今年', offset: 0, leansOn: 'letter', example: '今年1—5月'},
  {word: '本年度', offset: 0, leansOn: 'letter', example: '本年度前三季度'},
  {word: '本年', offset: 0, leansOn: 'letter', example: '本年6月底前'},
  {word: '去年', offset: -1, leansOn: 'letter', example: '去年下半年'},
  {word: '上年度', offset: -1, leansOn: 'letter', example: '上年度12月'},
  {word: '上年', offset: -1, leansOn: 'letter', example: '上年12月底'},
  {word: '上一年', offset: -1, leansOn: 'letter', example: '上一年10月'},
  {word: '上一年度', offset: -1, leansOn: 'letter', example: '上一年度12月'},
  {word: '下一年', offset: 1, leansOn: 'letter', example: '下一年3月底前'},
  {word: '下一年度', offset: 1, leansOn: 'letter', example: '下一年度3月底前'},
  {word: '前年', offset: -2, leansOn: 'letter', example: '前年9月'},
  {word: '明年', offset: 1, leansOn: 'letter', example: '明年3月底前'},
  {word: '后年', offset: 2, leansOn: 'letter', example: '后年6月'},
  {word: '当年', offset: 0, leansOn: 'text', example: '2021年3月开工，当年12月投产'},
  {word: '同年', offset: 0, leansOn: 'text', example: '2021年3月成立，同年10月挂牌'},
  {word: '次年', offset: 1, leansOn: 'text', example: '2021年3月成立，次年1月挂牌'},
  {word: '翌年', offset: 1, leansOn: 'text', example: '2021年3月成立，翌年1月挂牌'},
] as const satisfies readonly RelativeYearRow[]

/** A word for the beginning, the middle or the end of a year, a quarter or a month. */
export interface EdgeRow {
  readonly word: string
  readonly edge: 'start' | 'middle' | 'end'
  /** characters that make another word of it: 2023年初中, 2023年底线 */
  readonly notBefore: string
  readonly example: string
}

export const edges = [
  {word: '底', edge: 'end', notBefore: '线数蕴座层子商盘价', example: '2021年10月底'},
  {word: '年底', edge: 'end', notBefore: '', example: '2018年年底'},
  {word: '末', edge: 'end', notBefore: '位梢', example: '2023年末'},
  {word: '年末', edge: 'end', notBefore: '', example: '2018年年末'},
  {word: '终', edge: 'end', notBefore: '端点止身结极审', example: '2023年终'},
  {word: '年终', edge: 'end', notBefore: '', example: '2023年年终'},
  {word: '初', edge: 'start', notBefore: '中级步一二三次始期高审评赛创衷心期', example: '2023年初'},
  {word: '年初', edge: 'start', notBefore: '', example: '2023年年初'},
  {word: '年中', edge: 'middle', notBefore: '央小国级型等共医药学', example: '2023年年中'},
] as const satisfies readonly EdgeRow[]

/** A word right after a date that belongs to its raw text and says how it holds. */
export interface DateSuffixRow {
  readonly word: string
  readonly head: Exclude<MomentHead, null> | 'about' | 'after'
  /** characters that make another word of it: 2023年前期, 2023年起草 */
  readonly notBefore: string
  readonly example: string
}

export const dateSuffixes = [
  {word: '以来', head: 'since', notBefore: '', example: '2021年以来'},
  {word: '起', head: 'since', notBefore: '草诉点伏源码步飞初见义家火跑', example: '2024年1月1日起'},
  {word: '起至今', head: 'since', notBefore: '', example: '2018年6月5日起至今'},
  {word: '开始', head: 'since', notBefore: '建施动筹试招', example: '2022年9月开始'},
  {word: '至今', head: 'since', notBefore: '', example: '2019年至今'},
  {word: '到现在', head: 'since', notBefore: '', example: '2019年到现在'},
  {word: '到目前', head: 'since', notBefore: '', example: '2019年到目前'},
  {word: '以后', head: 'after', notBefore: '', example: '2020年以后'},
  {word: '之后', head: 'after', notBefore: '', example: '2020年之后'},
  {word: '后', head: 'after', notBefore: '续期勤备台来面方者进置半', example: '2020年后'},
  {
    word: '前',
    head: 'by',
    notBefore: '期述列沿往来瞻提身景夕十五三两一二四六七八九0123456789端置期台',
    example: '2030年前',
  },
  {word: '之前', head: 'by', notBefore: '', example: '6月15日之前'},
  {word: '以前', head: 'by', notBefore: '', example: '2003年以前'},
  {word: '前后', head: 'about', notBefore: '', example: '2015年前后'},
  {word: '左右', head: 'about', notBefore: '', example: '2030年左右'},
  {word: '期间', head: 'during', notBefore: '', example: '2021—2025年期间'},
  {word: '时期', head: 'during', notBefore: '', example: '“十三五”时期'},
  {word: '内', head: 'during', notBefore: '容部外蒙地涵', example: '2024年内'},
  {word: '之内', head: 'during', notBefore: '', example: '2024年之内'},
  {word: '止', head: 'as-of', notBefore: '损血', example: '至2023年5月31日止'},
] as const satisfies readonly DateSuffixRow[]

/** A word right before a date that says how it holds and stays outside its raw text. */
export interface DateHeadRow {
  readonly word: string
  readonly head: Exclude<MomentHead, null>
  /** characters that make another word of it: 占比2020年, 同比 */
  readonly notAfter: string
  readonly example: string
}

export const dateHeads = [
  {word: '截至', head: 'as-of', notAfter: '', example: '截至2023年底'},
  {word: '截止', head: 'as-of', notAfter: '', example: '截止2021年10月底'},
  {word: '截至到', head: 'as-of', notAfter: '', example: '截至到2023年底'},
  {word: '截止到', head: 'as-of', notAfter: '', example: '截止到2023年底'},
  {word: '截止至', head: 'as-of', notAfter: '', example: '截止至2023年底'},
  {word: '截至于', head: 'as-of', notAfter: '', example: '截至于2023年底'},
  {word: '截止于', head: 'as-of', notAfter: '', example: '截止于2023年底'},
  {word: '到', head: 'to', notAfter: '', example: '力争到2025年'},
  {word: '到了', head: 'to', notAfter: '', example: '到了2025年'},
  {word: '至', head: 'to', notAfter: '', example: '至2022年底'},
  {word: '较', head: 'base', notAfter: '', example: '较2020年提高7.9个百分点'},
  {word: '高于', head: 'base', notAfter: '', example: '高于2020年0.3个百分点'},
  {word: '低于', head: 'base', notAfter: '', example: '低于2020年0.3个百分点'},
  {word: '不低于', head: 'base', notAfter: '', example: '不低于2020年'},
  {word: '不少于', head: 'base', notAfter: '', example: '不少于2020年'},
  {word: '不高于', head: 'base', notAfter: '', example: '不高于2020年'},
  {word: '多于', head: 'base', notAfter: '', example: '多于2020年'},
  {word: '少于', head: 'base', notAfter: '不', example: '少于2020年'},
  {word: '好于', head: 'base', notAfter: '', example: '好于2020年'},
  {word: '优于', head: 'base', notAfter: '', example: '优于2020年0.3个百分点'},
  {word: '快于', head: 'base', notAfter: '', example: '快于2020年0.3个百分点'},
  {word: '慢于', head: 'base', notAfter: '', example: '慢于2020年0.3个百分点'},
  {word: '强于', head: 'base', notAfter: '', example: '强于2020年'},
  {word: '大于', head: 'base', notAfter: '', example: '大于2020年'},
  {word: '小于', head: 'base', notAfter: '', example: '小于2020年'},
  {word: '高出', head: 'base', notAfter: '', example: '高出2020年0.3个百分点'},
  {word: '低出', head: 'base', notAfter: '', example: '低出2020年0.3个百分点'},
  {word: '超出', head: 'base', notAfter: '', example: '超出2020年0.3个百分点'},
  {word: '超', head: 'base', notAfter: '高赶', example: '超2020年全年'},
  {word: '超过', head: 'base', notAfter: '不', example: '超过2020年全年'},
  {word: '赶超', head: 'base', notAfter: '', example: '赶超2020年'},
  {word: '领先', head: 'base', notAfter: '', example: '领先2020年0.3个百分点'},
  {word: '领先于', head: 'base', notAfter: '', example: '领先于2020年'},
  {word: '落后', head: 'base', notAfter: '', example: '落后2020年0.3个百分点'},
  {word: '落后于', head: 'base', notAfter: '', example: '落后于2020年'},
  {word: '接近', head: 'base', notAfter: '', example: '接近2020年全年'},
  {word: '逼近', head: 'base', notAfter: '', example: '逼近2020年全年'},
  {word: '距', head: 'base', notAfter: '', example: '距2025年目标还差0.6张'},
  {word: '距离', head: 'base', notAfter: '', example: '距离2025年目标还差0.6张'},
  {word: '离', head: 'base', notAfter: '脱撤', example: '离2025年目标还差0.6张'},
  {word: '不及', head: 'base', notAfter: '', example: '不及2020年'},
  {word: '好过', head: 'base', notAfter: '', example: '好过2020年'},
  {word: '追平', head: 'base', notAfter: '', example: '追平2020年'},
  {word: '相较', head: 'base', notAfter: '', example: '相较2020年提高'},
  {word: '较之', head: 'base', notAfter: '', example: '较之2020年'},
  {word: '相较于', head: 'base', notAfter: '', example: '相较于2020年'},
  {word: '比', head: 'base', notAfter: '占同环评对', example: '比2012年底翻了一番'},
  {word: '对比', head: 'base', notAfter: '', example: '对比2020年'},
  {word: '相比', head: 'base', notAfter: '', example: '相比2020年'},
  {word: '相比于', head: 'base', notAfter: '', example: '相比于2020年'},
  {word: '自', head: 'since', notAfter: '来各', example: '自2021年以来'},
  {word: '自从', head: 'since', notAfter: '', example: '自从2021年'},
  {word: '不迟于', head: 'by', notAfter: '', example: '不迟于2025年6月'},
  {word: '不晚于', head: 'by', notAfter: '', example: '不晚于2025年6月'},
  {word: '最迟', head: 'by', notAfter: '', example: '最迟2025年6月'},
  {word: '最迟于', head: 'by', notAfter: '', example: '最迟于2025年6月'},
  {word: '在', head: 'during', notAfter: '存现正', example: '在2023年'},
] as const satisfies readonly DateHeadRow[]
