import {guard} from '../guard.ts'

const WHY = 'number of an official document (发文字号)'

/** Excuses 〔2022〕31号, 令第61号, 国办发2号 and the damaged 〔201823. */
export const documentNumber = guard(
  'identifier/document-number',
  [
    {
      class: 'identifier',
      why: 'number of a court case',
      body: /(?:19|20)\d\d[)〕\]][\p{Script=Han}]\d{0,6}[\p{Script=Han}]{1,6}(?:字?第)?\d{1,7}号/uy,
    },
    {
      class: 'identifier',
      why: WHY,
      lead: /[〔﹝[【(<〈［]$/,
      body: /(?:19|20)\d\d[〕﹞\]】)>〉］]+(?:第?[\d*xX]{1,6}(?:-\d{1,4})?号|号)/y,
      behind: /[\p{Script=Han}A-Za-z]$/u,
    },
    {class: 'identifier', why: WHY, lead: /[〔﹝]$/, body: /\d{4,10}[〕﹞]?(?:第?\d{1,5}号)?/y},
    {
      class: 'identifier',
      why: WHY,
      lead: /(?:令|公告|通告|通报|批复|文件|规〔|函|字)?第$/,
      body: /[\d〇一二三四五六七八九十百]{1,8}号(?:令|公告|文|文件|[A-Z]类?|[(（])?/y,
    },
    {
      class: 'identifier',
      why: WHY,
      lead: /[〔﹝[【]$/,
      body: /(?:19|20)\d\d[〕﹞\]】]+\d{1,6}(?:\.\d{1,4}号)?/y,
    },
    {
      class: 'identifier',
      why: WHY,
      lead: /[[〔【(]$/,
      body: /(?:19|20)\d\d[\]〕】)](?:-{1,2}|年|[\p{Script=Han}]{1,8}?(?:第|令)|\d{0,4}\.?)\d{1,5}号/uy,
    },
    {class: 'identifier', why: WHY, lead: /[[〔【(]$/, body: /\d{1,5}[\]〕】)]号/y},
    {class: 'identifier', why: WHY, body: /(?:19|20)\d\d\p{Script=Han}{1,4}[发函字办]\d{1,5}号/uy},
    {class: 'identifier', why: WHY, body: /(?:19|20)\d\d\p{Script=Han}{1,8}字第\d{1,6}号/uy},
    {class: 'identifier', why: WHY, body: /(?:19|20)\d\d-{1,2}\d{1,6}号/y, behind: /》$/},
    {
      class: 'identifier',
      why: WHY,
      body: /\d{1,3}[[〔]\d{4}[\]〕]\d{1,6}号/y,
      behind: /[建楚发函字办证\p{Script=Han}]$/u,
    },
    {class: 'identifier', why: WHY, body: /(?:19|20)\d\d第?\d{1,5}号/y, behind: /[发函字办令征]$/},
    {class: 'identifier', why: WHY, body: /(?:19|20)\d\d年第?\d{1,5}号(?=文|令|公告|通告|通知|批复)/y},
    {class: 'identifier', why: WHY, body: /\d{1,8}号(?=文|令|公告|文件|通知)/y},
    {class: 'identifier', why: WHY, body: /\d{1,5}号/y, behind: /(?:[发函字办令]|建议|提案|议案|案由)$/},
    {class: 'identifier', why: WHY, lead: /第$/, body: /\d{1,4}(?:\.\d{1,4}){1,3}号/y},
    {class: 'identifier', why: 'number of an issue', lead: /第$/, body: /\d{5,10}期/y},
    {class: 'identifier', why: 'number of an issue', body: /\d{1,4}期(?=《?(?:会议纪要|简报|专报|内参))/y},
    {class: 'identifier', why: WHY, lead: /第$/, body: /\d{1,8}(?=建议|提案|议案|\(|(?:人大|政协)?代表建议)/y},
  ],
  [
    {text: '按照县政府21期会议纪要办理', reads: ['identifier 21期']},
    {text: '《民情》第2011147期', reads: ['identifier 第2011147期']},
    {text: '根据《实施方案》(洛政办〔2022〕14号)要求', reads: ['identifier 〔2022〕14号']},
    {text: '会议第0273号提案', reads: ['identifier 第0273号']},
    {text: '财政部令第61号', reads: ['identifier 令第61号']},
    {text: '按照2019年312号文件规定', reads: ['identifier 2019年312号']},
    {text: '全市(2022年)共有14家', reads: []},
  ],
)
