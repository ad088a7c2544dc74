/** The columns of an indicator that a table has only when asked (`--all-columns`): with them it says all the record says. */

import {list} from './column.ts'
import {type Column, columns} from './columns.ts'

const moreColumns = [
  {name: 'column', title: '列', type: 'integer', about: 'code point of the line, from 1', cell: i => i.column},
  {name: 'fraction', title: '分数', about: 'an exact fraction such as 2/3', cell: i => i.fraction},
  {name: 'written_scale', title: '原文数量级', about: 'the scale word as printed', cell: i => i.written.scale},
  {name: 'change_direction', title: '变化方向', about: 'up, down, flat', cell: i => i.change?.direction ?? null},
  {name: 'change_basis', title: '变化基准', about: 'yoy, period, base', cell: i => i.change?.basis ?? null},
  {name: 'change_from', title: '变化起点', about: 'id of the level it grew from', cell: i => i.change?.from ?? null},
  {name: 'modal', title: '情态词', about: 'the word that says the status', cell: i => i.modal},
  {
    name: 'period_start',
    title: '时期起日',
    type: 'date',
    about: 'first day of the period',
    cell: i => i.period?.start ?? null,
  },
  {
    name: 'period_end',
    title: '时期止日',
    type: 'date',
    about: 'last day of the period',
    cell: i => i.period?.end ?? null,
  },
  {name: 'period_raw', title: '时期原文', about: 'the time expression as printed', cell: i => i.period?.raw ?? null},
  {
    name: 'item_start',
    title: '对象起',
    type: 'integer',
    about: 'first code point of the item',
    cell: i => i.item?.start ?? null,
  },
  {
    name: 'item_end',
    title: '对象止',
    type: 'integer',
    about: 'code point after the item',
    cell: i => i.item?.end ?? null,
  },
  {
    name: 'sentence_start',
    title: '原句起',
    type: 'integer',
    about: 'first code point of the sentence',
    cell: i => i.sentence.start,
  },
  {
    name: 'sentence_end',
    title: '原句止',
    type: 'integer',
    about: 'code point after the sentence',
    cell: i => i.sentence.end,
  },
  {name: 'section_id', title: '章节编号', about: 'id of the section in the record', cell: i => i.section},
  {name: 'rules', title: '规则', type: 'list', about: 'rules that made it, parted by ;', cell: i => list(i.rules)},
  {name: 'region', title: '地区', about: 'of the issuer', cell: (_, r) => r.letter.region?.name ?? null},
  {
    name: 'adcode',
    title: '行政区划代码',
    about: 'GB/T 2260 code of the region',
    cell: (_, r) => r.letter.region?.adcode ?? null,
  },
  {
    name: 'document_number',
    title: '发文字号',
    about: 'of the letter, as printed',
    cell: (_, r) => r.letter.documentNumber,
  },
] as const satisfies readonly Column[]

/** The fixed columns and all others, in this order. */
export const allColumns: readonly Column[] = [...columns, ...moreColumns]
