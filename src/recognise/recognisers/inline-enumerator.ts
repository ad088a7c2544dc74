import {guard} from '../guard.ts'

const WHY = 'label of a section or item'

/** Reads labels inside a line: 一是培植财源, (1)加强管理. */
export const inlineEnumerator = guard(
  'enumerator/inline',
  [
    {
      class: 'enumerator',
      why: WHY,
      body: /[一二三四五六七八九十]{1,3}(?:是(?!否)|要(?!求|素|道)|抓|靠|看(?!一)|坚持|则)/y,
      behind: /(?:^|[。;:,，!?、”)》】.])$/,
    },
    {
      class: 'enumerator',
      why: WHY,
      lead: /\($/,
      body: /(?:[一二三四五六七八九十]{1,3}|\d{1,2})\)/y,
      behind: /(?:^|[。;:,，!?、”)》】])$/,
    },
    {class: 'enumerator', why: WHY, body: /\d{1,2}\)/y, behind: /(?:^|[。;:,，!?、])$/},
    {
      class: 'enumerator',
      why: WHY,
      body: /[一二三四五六七八九十]{1,3}[、.](?![〇零一二三四五六七八九十\d])/y,
      behind: /(?:^|[。;:!?”)》]|\d{7}[ \u3000]?)$/,
    },
    {
      class: 'enumerator',
      why: WHY,
      body: /\d{1,2}(?:、|\.(?!\d))(?!\d)/y,
      behind: /(?:^|[。;:!?”)》]|如下\.|[一二三四五六七八九十]、)$/,
    },
    {
      class: 'enumerator',
      why: WHY,
      body: /\d{1,2}、(?=(?:19|20)\d\d年)/y,
      behind: /(?:^|[。;:!?”)》])$/,
    },
    {
      class: 'enumerator',
      why: WHY,
      lead: /(?:疑问|问题|建议|意见|措施|答复|事项|理由|原因|情况|证据|方案)$/,
      body: /(?:[一二三四五六七八九十]{1,2}|\d{1,2})[:]/y,
    },
    {
      class: 'enumerator',
      why: WHY,
      body: /\d{1,2}、(?=\d{1,4}(?:\.\d{1,3})?(?:KG|kg|公斤|米|元|吨))/y,
      behind: /(?:KG|kg|公斤|米|元|吨) ?$/,
    },
    {
      class: 'enumerator',
      why: WHY,
      body: /\d{1,2}、(?=\d{1,4}\.\d)|\d{1,2}\.(?=\d{2,4}路)|\d{1,2}\\/y,
      behind: /(?:^|[。;:!?”)》])$/,
    },
    {class: 'enumerator', why: WHY, body: /\d{1,2}\.(?=(?:19|20)\d\d年)/y, behind: /(?:^|[。;:!?”)》])$/},
    {
      class: 'enumerator',
      why: WHY,
      lead: /第$/,
      body: /(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:点)?[,，:、](?!第|[〇零一二三四五六七八九十\d])/y,
      behind: /(?:^|[。;:!?”)])$/,
    },
    {
      class: 'enumerator',
      why: WHY,
      lead: /其$/,
      body: /[一二三四五六七八九十](?=[,，、是]|$)/y,
      behind: /(?:^|[。;:,，!?])$/,
    },
    {class: 'enumerator', why: WHY, body: /[一二三四五](?:来|者)[,，]?(?=是|[\p{Script=Han}])/uy, behind: /[。;:,，]$/},
  ],
  [
    {text: '重点抓好以下工作:一是培植财源。', reads: ['enumerator 一是']},
    {text: '措施如下:(1)加强管理;(2)加大投入。', reads: ['enumerator (1)', 'enumerator (2)']},
    {text: '一、二年级学生', reads: []},
  ],
)
