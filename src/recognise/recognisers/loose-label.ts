import {guard} from '../guard.ts'

const LABEL = 'label of an item, run into the line before'

/** Last resort after the quantities: labels of lines that lost their break, 基本情况1、…, 建设目标(一)…. */
export const looseLabel = guard(
  'enumerator/loose',
  [
    {
      class: 'enumerator',
      why: LABEL,
      lead: /\($/,
      body: /(?:[一二三四五六七八九十]{1,3}|\d{1,2})\)/y,
      behind: /(?:^|[^第])$/,
    },
    {
      class: 'enumerator',
      why: LABEL,
      body: /(?:[一二三四五六七八九十]{1,2}|\d{1,2})[、.](?=[\p{Script=Han}《“A-Z])/uy,
      behind: /(?:^|[^第约共近达\d、.])$/,
    },
    {class: 'enumerator', why: LABEL, body: /\d{1,2}[):]/y, behind: /(?:^|[。;、，,])$/},
  ],
  [
    {text: '基本情况1、项目概况', reads: ['enumerator 1、']},
    {text: '支持21、44项', reads: []},
  ],
)
