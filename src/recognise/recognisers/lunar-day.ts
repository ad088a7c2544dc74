import {guard} from '../guard.ts'

const LUNAR = 'day of the lunar calendar'

/** Excuses 正月初七, 农历八月十五, 腊月三十: days that the civil calendar does not fix. */
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
  ],
  [
    {text: '于农历正月初七报到', reads: ['name 农历正月初七']},
    {text: '每年腊月三十和正月初一', reads: ['name 腊月三十', 'name 正月初一']},
    {text: '正月十六上课', reads: ['name 正月十六']},
    {text: '大年初二起迎客', reads: ['name 大年初二']},
    {text: '初一学生', reads: []},
  ],
)
