import {guard} from '../guard.ts'

const CODE = 'postcode, account or registration number'

/** Excuses 邮编:221018, 留言编号:20240517700032, 备案号, 账号 and other numbers that name a record. */
export const postcode = guard(
  'identifier/postcode',
  [
    {
      class: 'identifier',
      why: 'postcode',
      script: 'digits',
      body: /\d{6}(?!\d)/y,
      behind: /(?:邮政编码|邮编|邮政编号)[:为]?$/,
    },
    {
      class: 'identifier',
      why: CODE,
      script: 'digits',
      lead: /[A-Za-z]{0,6}[-_]?$/,
      body: /\d[\dA-Za-z*-]{1,31}(?![\d年月])/y,
      behind:
        /(?:编号|编码|代码|备案号|[账帐]号|卡号|证号|号码|工单号|流水号|索引号|标识码|车牌号|受理号|文号|字号|批号|单号|问政号|ID)(?:[\p{Script=Han}]{0,3})[:“"‘(为是]{0,3}[\p{Script=Han}A-Z]{0,2}$/u,
    },
    {
      class: 'identifier',
      why: 'copies printed',
      script: 'digits',
      body: /\d{1,4}份/y,
      behind: /(?:^|[^\p{Script=Han},，、;；]|[印打校][发印对])(?:共印|印数[:]?)$/u,
    },
    {
      class: 'identifier',
      why: 'licence plate',
      script: 'digits',
      lead: /[A-Za-z][·•.]?$/,
      body: /\d{4,5}(?!\d)/y,
      behind: /[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川贵云陕甘青蒙桂宁新藏楚]$/,
    },
    {
      class: 'identifier',
      why: 'identifier of many digits',
      script: 'digits',
      body: /\d{9}\d*[Xx]?(?![\d.,亿万元%])(?=\D|$)/y,
    },
  ],
  [
    {text: '邮编:221018', reads: ['identifier 221018']},
    {text: '(留言编号:20240517700032)', reads: ['identifier 20240517700032']},
    {text: '(共印15份)', reads: ['identifier 15份']},
    {text: '印发1200份', reads: []},
  ],
)
