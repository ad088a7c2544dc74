import {guard} from '../guard.ts'

const PARTY = 'party congress or plenum'

/** Excuses 十八大, 二十届三中全会, 三中全会 as names. */
export const congress = guard(
  'name/congress',
  [
    {
      class: 'name',
      why: PARTY,
      body: /[一二三四五六七八九十]{1,3}届[一二三四五六七八九十]{1,2}[中次](?:全会|全体会议)/y,
    },
    {class: 'name', why: PARTY, body: /[一二三四五六七八九十]{1,2}中全会/y},
    {
      class: 'name',
      why: PARTY,
      body: /(?:十[一二三四五六七八九]|二十)大(?=$|[精报以召提会胜代和、，,。;”》]|战略|部署|党章|关于|确定|要求|的|及|开|闭|擘)(?!型|件|中|小)/y,
    },
    {
      class: 'name',
      why: PARTY,
      body: /(?:十[二三四五六七八九]|二十)大/y,
      behind: /(?:党的?|中共|学习宣传贯彻|深入贯彻|贯彻落实)$/,
    },
  ],
  [
    {text: '党的十八大以来', reads: ['name 十八大']},
    {text: '党的二十届三中全会精神', reads: ['name 二十届三中全会']},
    {text: '实施十大工程', reads: []},
  ],
)
