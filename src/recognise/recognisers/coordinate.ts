import {guard} from '../guard.ts'

/** Excuses a place on the globe: 东经110°22′21″. */
export const coordinate = guard(
  'identifier/coordinate',
  [
    {
      class: 'identifier',
      why: 'geographic coordinate',
      script: 'digits',
      body: /\d{1,3}(?:\.\d{1,8})?[°度](?:\d{1,2}(?:\.\d{1,6})?['′分]{1,2}(?:\d{1,2}(?:\.\d{1,6})?["″秒]{0,2})?)?/y,
      // the second end of a stretch, too
      behind: /(?:[东西]经|[北南]纬)[:为]?(?:[\d.°度′分″秒]{2,16}(?:至|-|~|到))?$/,
    },
  ],
  [
    {text: '东经110°22′21″', reads: ['identifier 110°22′21″']},
    {text: '东经117°15′至118°20′', reads: ['identifier 117°15′', 'identifier 118°20′']},
    {text: '用电3000度', reads: []},
  ],
)
