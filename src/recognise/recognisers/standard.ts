import {guard} from '../guard.ts'

/** Excuses GB/T 37114-2018, gb 50099-2011, DB11/T650-2016, ISO9001. */
export const standard = guard(
  'identifier/standard',
  [
    {
      class: 'identifier',
      why: 'number of a standard',
      script: 'digits',
      lead: /(?:GB|DB|JGJ|CJJ|CJ|HJ|JTG|JT|TB|YY|SL|NY|DL|DG|DGJ|ISO|IEC|IEEE|QB|QC|LY|WS|AQ|XF|GA|RFC|EN|ASTM|JB|HG|YD|SJ|JR|TCECS|CECS)[A-Z]?\d{0,4}(?:\/T|\/Z|\/[A-Z]\d{0,2})?[- ]{0,2}$/i,
      body: /\d{1,6}(?:\.\d{1,3}){0,2}(?:\/[A-Z]{0,2} ?-?\d{1,6}(?:\.\d{1,2})?)?(?:[-:一](?:19|20)?\d\d)?/y,
      behind: /(?:^|[^A-Za-z])$/,
    },
  ],
  [
    {text: '执行GB/T37114-2018标准', reads: ['identifier GB/T37114-2018']},
    {text: '通过ISO9001认证', reads: ['identifier ISO9001']},
  ],
)
