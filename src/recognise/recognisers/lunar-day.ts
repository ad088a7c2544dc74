import {guard} from '../guard.ts'

const LUNAR = 'day of the lunar calendar'

/** Excuses 正月初七, 农历八月十五, 腊月三十, 光绪23年: days and years of other calendars than the civil one. */
export const lunarDay = guard(
  'name/lunar-day',
  [
    {
      class: 'name',
      why: LUNAR,
      script: 'hanzi',
      lead: /(?:农历|阴历)?(?:正|冬|腊)月(?:初)?$/,
      body: /(?:三十|[一二]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])(?![\d个月])/y,
    },
    {
      class: 'name',
      why: LUNAR,
      script: 'hanzi',
      lead: /(?:农历|阴历)(?:的)?$/,
      body: /[一二三四五六七八九十]{1,2}月(?:初[一二三四五六七八九十]|三十|[一二]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)?/y,
    },
    {
      class: 'name',
      why: LUNAR,
      script: 'hanzi',
      lead: /大年初$/,
      body: /[一二三四五六七八九十](?![级中高期审]|[班年])/y,
    },
    {
      class: 'name',
      why: LUNAR,
      script: 'hanzi',
      lead: /初$/,
      body: /[一二三四五六七八九十](?![级中高期审]|[班年])/y,
      behind: /(?:春节|初[一二三四五六七八九十][至到、-])$/,
    },
    {
      class: 'name',
      why: 'year of an era',
      lead: /(?:民国|公元前?|洪武|永乐|嘉靖|万历|崇祯|顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统)$/,
      body: /(?:\d{1,4}|[一二三四五六七八九十]{1,3})年(?!代)/y,
    },
  ],
  [
    {text: '于农历正月初七报到', reads: ['name 农历正月初七']},
    {text: '每年腊月三十和正月初一', reads: ['name 腊月三十', 'name 正月初一']},
    {text: '正月十六上课', reads: ['name 正月十六']},
    {text: '大年初二起迎客', reads: ['name 大年初二']},
    {text: '始建于民国26年、公元前200年', reads: ['name 民国26年', 'name 公元前200年']},
    {text: '初一学生', reads: []},
  ],
)
