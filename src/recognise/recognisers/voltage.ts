import {guard} from '../guard.ts'

/** Excuses voltage levels: 110千伏变电站. */
export const voltage = guard(
  'identifier/voltage',
  [
    {
      class: 'identifier',
      why: 'voltage level of a line or station',
      body: /[±]?\d{1,4}(?:[-~至]\d{1,4})?千伏(?!安)|\d{1,3}万伏(?!安)/y,
    },
  ],
  [
    {text: '新建110千伏变电站', reads: ['identifier 110千伏']},
    {text: '对1-10千伏线路和50万伏线路', reads: ['identifier 1-10千伏', 'identifier 50万伏']},
  ],
)
