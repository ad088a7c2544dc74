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
      behind: /(?:东经|西经|北纬|南纬)[:为]?$/,
    },
  ],
  [
    {text: '东经110°22′21″', reads: ['identifier 110°22′21″']},
    {text: '用电3000度', reads: []},
  ],
)
