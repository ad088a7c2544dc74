import {guard} from '../guard.ts'

const ROOM = 'room, window or seat by number'

/** Excuses rooms, windows and classes that only their number names: 北栋504餐馆, 4002、4003房, 37、38窗口, 462班. */
export const room = guard(
  'identifier/room',
  [
    {
      class: 'identifier',
      why: ROOM,
      script: 'digits',
      body: /[A-Za-z]?\d{3,4}(?:[、和]\d{3,4}){0,9}(?:室|房(?![源屋产地企价东改管型间])|门面|商铺|铺|号)?/y,
      behind: /(?:[栋幢座#]|(?<![阶电扶云])梯|大厦|单元|公寓|[\d层]楼)[A-Za-z]?$/,
    },
    {
      class: 'identifier',
      why: ROOM,
      script: 'digits',
      body: /\d{3,4}(?:[、和]\d{3,4}){0,9}(?:室|房(?![源屋产地企价东改管型间])|办公室)/y,
    },
    {
      class: 'identifier',
      why: ROOM,
      script: 'digits',
      body: /[1-9]\d?0[1-9](?=住户|业主|房主|租户|经营户|内人员)/y,
      behind: /(?:^|[，,、。;；对由与和的知诉])$/,
    },
    {class: 'identifier', why: ROOM, script: 'digits', body: /\d{1,3}(?:[、和-]\d{1,3}){0,9}号?(?:窗口|频道)/y},
    {
      class: 'identifier',
      why: 'class of a school',
      script: 'digits',
      body: /\d{3}班(?!次|级|车|组|列)/y,
      behind: /(?:[原级从由]|[离入]了?|[转调分编]到|[在读]于?|[高初][一二三四])$/,
    },
    {
      class: 'identifier',
      why: 'class of a school',
      script: 'digits',
      body: /\d{3}班(?=的?(?:学生|同学|班主任|家长|教室|全体|就读))/y,
    },
    {class: 'identifier', why: ROOM, script: 'digits', body: /\d{1,3}排(?=\(?[A-Za-z]\d)/y},
    {
      class: 'identifier',
      why: 'parking space by number',
      script: 'digits',
      body: /\d{2,4}(?:[、和]\d{2,4}){1,9}(?=[两三四五六七八九十]{1,2}个(?:车位|停车位|泊位))/y,
    },
  ],
  [
    {text: '公路局北栋504餐馆', reads: ['identifier 504']},
    {text: '上河国际a栋4002、4003房漏水', reads: ['identifier 4002、4003房']},
    {text: '政务大厅37、38窗口', reads: ['identifier 37、38窗口']},
    {text: '在原462班就读', reads: ['identifier 462班']},
    {text: '新建住宅12栋300套', reads: []},
    {text: '涉及202住户', reads: []},
    {text: '设置窗口38个', reads: []},
    {text: '每日发车120班，第二阶梯181—240立方米', reads: []},
  ],
)
