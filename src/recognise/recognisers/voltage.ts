import {guard} from '../guard.ts'

/** Excuses voltage levels: 110千伏变电站. */
export const voltage = guard(
  'identifier/voltage',
  [{class: 'identifier', why: 'voltage level of a line or station', body: /[±]?\d{1,4}千伏(?!安)/y}],
  [{text: '新建110千伏变电站', reads: ['identifier 110千伏']}],
)
