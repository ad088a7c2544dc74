import {guard} from '../guard.ts'

/** Last resort after the quantities: dotted and dashed codes, 6.6.3 and 17-1-301. */
export const looseCode = guard(
  'identifier/loose',
  [
    {class: 'identifier', why: 'number of a clause', script: 'digits', body: /\d{1,2}(?:\.\d{1,2}){2,4}(?:条|款|节)?/y},
    {class: 'identifier', why: 'number in several parts', script: 'digits', body: /\d{1,4}(?:-\d{1,6}){2,4}/y},
    {class: 'identifier', why: 'number in several parts', script: 'digits', body: /(?:19|20)\d\d-0\d{2,5}/y},
    {
      class: 'identifier',
      why: 'number of a team or unit',
      script: 'digits',
      body: /\d{3}(?=地质|大队|医院|厂|所|队|研究所|工程|工厂)/y,
    },
    {class: 'identifier', why: 'room or road by number', script: 'digits', body: /\d{2,4}-(?=[\p{Script=Han}]{2})/uy},
    {
      class: 'identifier',
      why: 'number plate',
      script: 'digits',
      body: /\d{5}/y,
      behind: /(?:车号|车牌|车牌号|牌照|号码)[为是:]{0,2}\p{Script=Han}[A-Za-z][ ·]?$/u,
    },
    {
      class: 'identifier',
      why: 'number of an official document (发文字号)',
      script: 'digits',
      body: /20[012]\d{3,4}(?=《)/y,
    },
    {class: 'name', why: 'factor of a formula', script: 'digits', body: /\d{1,5}(?=[)）\]]|$)/y, behind: /[÷×]$/},
    {class: 'identifier', why: 'line by number', script: 'digits', body: /\d{3}(?:线|区)(?![长人户家])/y},
    {class: 'identifier', why: 'lane by number', script: 'digits', body: /\d{1,4}(?=巷|弄)/y},
    {
      class: 'name',
      why: 'day in the name of an event',
      script: 'digits',
      body: /\d{1,2}(?:[·•]\d{1,2}(?=[“”一-龥])|\.\d{1,2}(?=新政|事故|事件|火灾|地震|案|限购|特大|洪|讲话))/y,
    },
    {
      class: 'name',
      why: 'day known by its date',
      script: 'digits',
      body: /(?:315|618|911|119|122)(?=当天|晚会|维权|消费|消防|交通安全|国际|大促|期间|活动|事件)/y,
    },
    {class: 'unread', why: 'no day of the calendar', script: 'digits', body: /\d{1,2}月\d{1,3}日/y},
    {class: 'name', why: 'version', script: 'digits', body: /[1-9]\.0(?=[“”一-龥])(?![元万亿公平立吨米])/y},
  ],
  [
    {text: '规范6.6.3的要求', reads: ['identifier 6.6.3']},
    {text: '山水舍(17-1-301)', reads: ['identifier 17-1-301']},
    {text: '由东湖变电站218线供电', reads: ['identifier 218线']},
  ],
)
