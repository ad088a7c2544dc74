import {guard} from '../guard.ts'

const ROAD = 'road code or stake'

/** Excuses G104, S323, K12+300, 107国道. */
export const roadCode = guard(
  'identifier/road-code',
  [
    {
      class: 'identifier',
      why: ROAD,
      script: 'digits',
      lead: /[A-Z]{0,2}[Kk]$/,
      body: /\d{1,4}\+\d{1,3}(?:\.\d{1,3})?/y,
    },
    {
      class: 'identifier',
      why: ROAD,
      script: 'digits',
      body: /\d{1,4}公里(?:\+?\d{1,3}米)?(?:处|[至-]\d{1,4}公里(?:\+?\d{1,3}米)?(?:处|路段|段)?)/y,
      behind: /(?:国道|省道|县道|高速|高速公路|\d线)$/,
    },
    {
      class: 'identifier',
      why: ROAD,
      script: 'digits',
      lead: /[GSXYCDZ]$/,
      body: /\d{1,4}(?![\d.A-Za-z市区县省镇街乡村栋号-])(?=国道|省道|县道|高速|公路|线|城|段|改|东|西|南|北|至|、|,|，|\)|\(|和|与|及|[\p{Script=Han}])/uy,
      behind: /(?:^|[^A-Za-z\d])$/,
    },
    {
      class: 'identifier',
      why: ROAD,
      script: 'digits',
      body: /\d{1,4}(?=[、和及与]\d{1,4}国道|国道|省道|县道|乡道)/y,
      behind: /(?:^|[^A-Za-z])$/,
    },
    {class: 'identifier', why: ROAD, script: 'digits', body: /\d{3,4}线?/y, behind: /(?:国道|省道|县道|乡道)$/},
  ],
  [
    {text: 'G104城区段改线工程', reads: ['identifier G104']},
    {text: 'K12+300至K18+750段', reads: ['identifier K12+300', 'identifier K18+750']},
    {text: '107国道1602公里处', reads: ['identifier 107', 'identifier 1602公里处']},
    {text: '乡道5000元、省道35公里', reads: []},
    {text: '沿107国道', reads: ['identifier 107']},
  ],
)
