/** Words without a numeral that fix the time of a clause: 目前, 今年以来, 年底前, 去年同期, 全年. */
export interface TimeWordRow {
  readonly word: string
  /** what it names: the letter's day, a whole year, the end or the start of one, a month, the same stretch a year before */
  readonly names: 'now' | 'year' | 'year-end' | 'year-start' | 'year-middle' | 'month' | 'month-end' | 'year-before'
  /** years or months added to those of the letter */
  readonly offset: number
  /** leans on the year named before it: 全年 first of all, 当年 and 同年 only; else on the letter's own date */
  readonly leansOnText?: 'first' | 'only'
  /** characters that make another word of it when they stand before it: 目前年产能, 基本年 */
  readonly notAfter: string
  /** characters that make another word of it when they stand after it: 全年级, 上年纪 */
  readonly notBefore: string
  readonly example: string
}

/** A year counted in years: 3年内, 五年末. */
const COUNTED = '0123456789一二三四五六七八九十两几半多整每个'

export const timeWordRows = [
  {word: '目前', names: 'now', offset: 0, notAfter: '', notBefore: '', example: '目前已培育6家'},
  {word: '截至目前', names: 'now', offset: 0, notAfter: '', notBefore: '', example: '截至目前，已建成5处'},
  {word: '截止目前', names: 'now', offset: 0, notAfter: '', notBefore: '', example: '截止目前，已建成5处'},
  {word: '到目前为止', names: 'now', offset: 0, notAfter: '', notBefore: '', example: '到目前为止，已建成5处'},
  {word: '截至现在', names: 'now', offset: 0, notAfter: '', notBefore: '', example: '截至现在，已建成5处'},
  {word: '当前', names: 'now', offset: 0, notAfter: '', notBefore: '', example: '当前在建项目3个'},
  {word: '现有', names: 'now', offset: 0, notAfter: '实发体呈表出再展涌', notBefore: '', example: '现有停车位300个'},
  {word: '现已', names: 'now', offset: 0, notAfter: '实发体呈表出再展涌', notBefore: '', example: '现已建成5处'},
  {word: '现共', names: 'now', offset: 0, notAfter: '实发体呈表出再展涌', notBefore: '', example: '现共有6家'},
  {word: '现阶段', names: 'now', offset: 0, notAfter: '', notBefore: '', example: '现阶段共有6家'},
  {word: '现在', names: 'now', offset: 0, notAfter: '体表', notBefore: '', example: '现在共有6家'},
  {word: '如今', names: 'now', offset: 0, notAfter: '', notBefore: '', example: '如今达到6家'},
  {word: '至今', names: 'now', offset: 0, notAfter: '', notBefore: '年', example: '至今已服务3万人'},
  {word: '迄今', names: 'now', offset: 0, notAfter: '', notBefore: '', example: '迄今已服务3万人'},
  {word: '迄今为止', names: 'now', offset: 0, notAfter: '', notBefore: '', example: '迄今为止已服务3万人'},
  {word: '今年', names: 'year', offset: 0, notAfter: '迄如', notBefore: '', example: '今年新增就业2万人'},
  {word: '本年', names: 'year', offset: 0, notAfter: '成资基根样', notBefore: '级', example: '本年投入3亿元'},
  {word: '本年度', names: 'year', offset: 0, notAfter: '成资基根样', notBefore: '', example: '本年度投入3亿元'},
  {word: '年内', names: 'year', offset: 0, notAfter: COUNTED, notBefore: '', example: '年内计划新辟线路10条'},
  {word: '去年', names: 'year', offset: -1, notAfter: '过', notBefore: '', example: '去年下达资金7.64亿元'},
  {word: '上年', names: 'year', offset: -1, notAfter: '以晚', notBefore: '纪', example: '上年结转3亿元'},
  {word: '上年度', names: 'year', offset: -1, notAfter: '以晚', notBefore: '', example: '上年度结转3亿元'},
  {word: '上一年', names: 'year', offset: -1, notAfter: '以', notBefore: '级', example: '上一年结转3亿元'},
  {word: '上一年度', names: 'year', offset: -1, notAfter: '以', notBefore: '', example: '上一年度结转3亿元'},
  {word: '前年', names: 'year', offset: -2, notAfter: '目以之此提当', notBefore: '', example: '前年投入3亿元'},
  {word: '明年', names: 'year', offset: 1, notAfter: '文光', notBefore: '', example: '明年计划投入3亿元'},
  {word: '来年', names: 'year', offset: 1, notAfter: '近以本', notBefore: '', example: '来年计划投入3亿元'},
  {word: '下一年', names: 'year', offset: 1, notAfter: '以', notBefore: '级', example: '下一年计划投入3亿元'},
  {word: '后年', names: 'year', offset: 2, notAfter: '今以此之', notBefore: '', example: '后年计划投入3亿元'},
  {
    word: '全年',
    names: 'year',
    offset: 0,
    leansOnText: 'first',
    notAfter: '',
    notBefore: '级龄',
    example: '力争全年新培育500家',
  },
  {
    word: '当年',
    names: 'year',
    offset: 0,
    leansOnText: 'only',
    notAfter: '',
    notBefore: '',
    example: '2021年开工，当年完成投资3亿元',
  },
  {
    word: '同年',
    names: 'year',
    offset: 0,
    leansOnText: 'only',
    notAfter: '',
    notBefore: '龄级',
    example: '2021年开工，同年完成投资3亿元',
  },
  {
    word: '次年',
    names: 'year',
    offset: 1,
    leansOnText: 'only',
    notAfter: '人车班频',
    notBefore: '',
    example: '2021年开工，次年完成投资3亿元',
  },
  {
    word: '翌年',
    names: 'year',
    offset: 1,
    leansOnText: 'only',
    notAfter: '',
    notBefore: '',
    example: '2021年开工，翌年完成投资3亿元',
  },
  {word: '年底', names: 'year-end', offset: 0, notAfter: COUNTED, notBefore: '', example: '年底前竣工2500套'},
  {word: '年末', names: 'year-end', offset: 0, notAfter: COUNTED, notBefore: '', example: '年末达到300家'},
  {word: '年终', names: 'year-end', offset: 0, notAfter: COUNTED, notBefore: '奖考总', example: '年终达到300家'},
  {word: '今年底', names: 'year-end', offset: 0, notAfter: '', notBefore: '', example: '今年底建成5处'},
  {word: '今年末', names: 'year-end', offset: 0, notAfter: '', notBefore: '', example: '今年末达到5处'},
  {word: '今年年底', names: 'year-end', offset: 0, notAfter: '', notBefore: '', example: '今年年底建成5处'},
  {word: '今年年末', names: 'year-end', offset: 0, notAfter: '', notBefore: '', example: '今年年末达到5处'},
  {word: '去年底', names: 'year-end', offset: -1, notAfter: '过', notBefore: '', example: '截至去年底，共有6家'},
  {word: '去年末', names: 'year-end', offset: -1, notAfter: '过', notBefore: '', example: '去年末，共有6家'},
  {word: '去年年底', names: 'year-end', offset: -1, notAfter: '过', notBefore: '', example: '去年年底，共有6家'},
  {word: '去年年末', names: 'year-end', offset: -1, notAfter: '过', notBefore: '', example: '去年年末，共有6家'},
  {word: '上年底', names: 'year-end', offset: -1, notAfter: '以', notBefore: '', example: '较上年底增加6家'},
  {word: '上年末', names: 'year-end', offset: -1, notAfter: '以', notBefore: '', example: '较上年末增加6家'},
  {word: '明年底', names: 'year-end', offset: 1, notAfter: '', notBefore: '', example: '明年底建成5处'},
  {word: '明年年底', names: 'year-end', offset: 1, notAfter: '', notBefore: '', example: '明年年底建成5处'},
  {word: '年初', names: 'year-start', offset: 0, notAfter: COUNTED, notBefore: '预计确目人', example: '较年初增加6家'},
  {word: '今年初', names: 'year-start', offset: 0, notAfter: '', notBefore: '', example: '今年初投入3亿元'},
  {word: '今年年初', names: 'year-start', offset: 0, notAfter: '', notBefore: '', example: '今年年初投入3亿元'},
  {word: '去年初', names: 'year-start', offset: -1, notAfter: '', notBefore: '', example: '去年初投入3亿元'},
  {word: '去年年初', names: 'year-start', offset: -1, notAfter: '', notBefore: '', example: '去年年初投入3亿元'},
  {word: '明年初', names: 'year-start', offset: 1, notAfter: '', notBefore: '', example: '明年初投入3亿元'},
  {word: '明年年初', names: 'year-start', offset: 1, notAfter: '', notBefore: '', example: '明年年初投入3亿元'},
  {
    word: '年中',
    names: 'year-middle',
    offset: 0,
    notAfter: COUNTED,
    notBefore: '央小国级等共医药学',
    example: '年中建成5处',
  },
  {word: '本月', names: 'month', offset: 0, notAfter: '成', notBefore: '', example: '本月新增6家'},
  {word: '上月', names: 'month', offset: -1, notAfter: '以', notBefore: '', example: '上月新增6家'},
  {word: '上个月', names: 'month', offset: -1, notAfter: '', notBefore: '', example: '上个月新增6家'},
  {word: '下月', names: 'month', offset: 1, notAfter: '以', notBefore: '', example: '下月计划新增6家'},
  {word: '下个月', names: 'month', offset: 1, notAfter: '', notBefore: '', example: '下个月计划新增6家'},
  {word: '月底', names: 'month-end', offset: 0, notAfter: COUNTED, notBefore: '', example: '月底前完成6家'},
  {word: '本月底', names: 'month-end', offset: 0, notAfter: '成', notBefore: '', example: '本月底前完成6家'},
  {word: '上月底', names: 'month-end', offset: -1, notAfter: '以', notBefore: '', example: '截至上月底，共6家'},
  {word: '上月末', names: 'month-end', offset: -1, notAfter: '以', notBefore: '', example: '截至上月末，共6家'},
  {
    word: '去年同期',
    names: 'year-before',
    offset: -1,
    notAfter: '',
    notBefore: '',
    example: '比去年同期提高1.7个百分点',
  },
  {word: '上年同期', names: 'year-before', offset: -1, notAfter: '', notBefore: '', example: '比上年同期多6.4亿元'},
  {word: '同期', names: 'year-before', offset: -1, notAfter: '年', notBefore: '声', example: '较同期增长3%'},
] as const satisfies readonly TimeWordRow[]
