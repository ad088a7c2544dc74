import {guard} from '../guard.ts'

const N = '[\\d〇零一二三四五六七八九十百]{1,8}'
const PART = `${N}(?:条(?!线|路|道|河|街|轨|跑道|船|微)|款|项|目|章|节|编|篇章)(?:之[一二三四五])?`

/** Excuses 第二十条第二款, 第四章第三节, 第七条第(一)项; 第二条线路 is no clause. */
export const clause = guard(
  'identifier/clause',
  [
    {
      class: 'identifier',
      why: 'clause of a law or rule',
      lead: /第$/,
      body: new RegExp(
        `${N}(?:条(?!线|路|道|河|街|轨|跑道|船|微)|款|章|节(?!课)|编)(?:之[一二三四五])?(?:第\\(?${PART}\\)?){0,3}(?:第?\\([一二三四五六七八九十\\d]{1,3}\\)(?:项|款|目)?)?`,
        'y',
      ),
    },
    {
      class: 'identifier',
      why: 'clause of a law or rule',
      lead: /第\(?$/,
      body: /[\d一二三四五六七八九十]{1,3}\)?(?:项|目)(?=规定|之规定|的规定|内容规定|情形)/y,
    },
    {
      class: 'identifier',
      why: 'clause of a law or rule',
      lead: /第$/,
      body: /[\d一二三四五六七八九十百]{1,5}(?=(?:、|和|至|到|及|或|-)第?[\d一二三四五六七八九十百]{1,5}(?:条|款)(?!线|路|道))/y,
    },
    {
      class: 'identifier',
      why: 'clause of a law or rule',
      body: /[\d一二三四五六七八九十百]{1,5}(?:条|款)(?=规定|之规定|的规定|第)/y,
      behind: /(?:[、至到和及或-]|法|条例|办法)$/,
    },
    {
      class: 'identifier',
      why: 'clause of a law or rule',
      lead: /第\($/,
      body: /[\d一二三四五六七八九十]{1,3}\)(?:条|款|项|点)?/y,
    },
    {
      class: 'identifier',
      why: 'clause of a standard',
      script: 'digits',
      body: /\d{1,2}(?:\.\d{1,2}){1,4}(?:条|款|节)/y,
    },
    {
      class: 'identifier',
      why: 'number of a table, figure or annex',
      lead: /(?:附件|附表|附图|附录[A-Z]?|表|图|附)$/,
      body: /(?:\d{1,2}(?:[-.]\d{1,2}){0,2}|[一二三四五六七八九十]{1,2})(?![\d.,个家万亿元项张年份件]|层|千|百|款)/y,
      behind: /(?:^|[^\p{Script=Han}代发列外]|[见如(])$/u,
    },
    {
      class: 'identifier',
      why: 'number of a table, figure or annex',
      script: 'digits',
      lead: /[表图]$/,
      body: /\d{1,2}(?:所[示列述]|列明|中?可见)/y,
    },
    {class: 'identifier', why: 'number of an annex', lead: /附件[:]?$/, body: /\d{1,2}(?=[.、:。;)]|$)/y},
  ],
  [
    {text: '《民法典》第二百七十五条第二款', reads: ['identifier 第二百七十五条第二款']},
    {text: '开通第二条线路', reads: []},
    {text: '(见附件2)', reads: ['identifier 附件2']},
  ],
)
