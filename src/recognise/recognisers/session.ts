import {guard} from '../guard.ts'

/** Excuses sessions and meetings without 第: 十四届, 二次会议, 三次全会. */
export const session = guard(
  'ordinal/session',
  [
    {class: 'ordinal', why: 'class of a year', body: /(?:19|20)\d\d(?:届|级)(?=[\p{Script=Han}])/uy},
    {
      class: 'ordinal',
      why: 'term of a congress or body',
      body: /(?:\d{1,2}|[一二三四五六七八九十]{1,3})届(?!满|时)/y,
      behind: /(?:^|[^每两历几共办了第任\d])(?<!\d届[^,，。;；人政党]{2,10}[、和及])$/,
    },
    {
      class: 'ordinal',
      why: 'session of a congress or body',
      body: /(?:\d{1,2}|[一二三四五六七八九十]{1,3})次(?=会议|全会|全体会议|全体\(扩大\)会议|常委会议|常委会会议|常务会议|人民代表大会|代表大会|党代会|大会|全国人大|人代会)/y,
      behind: /(?:[届会大协委(]|次[、和])$/,
    },
    {
      class: 'ordinal',
      why: 'session of a congress or body',
      body: /(?:\d{1,2}|[一二三四五六七八九十]{1,3})次/y,
      behind: /届(?:人大|政协|党代会|全国人大|市人大|省政协)?$/,
    },
  ],
  [
    {text: '省十四届人大二次会议', reads: ['ordinal 十四届', 'ordinal 二次']},
    {text: '召开三次会议研究', reads: []},
    {text: '可连任1届', reads: ['count 1届']},
  ],
)
