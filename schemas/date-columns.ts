/** The columns of the table of dates: one row a date of a letter. */
import type {ColumnOf} from './column.ts'
import {seq} from './columns.ts'
import type {DateEntry, LetterRecord} from './record.ts'

export const dateColumns = [
  {name: 'letter', title: '来源文件', about: 'path of the letter as given', cell: (_, r) => r.source.path},
  {
    name: 'seq',
    title: '序号',
    type: 'integer',
    about: 'place among the dates of the letter, from 1',
    cell: d => seq(d.id),
  },
  {name: 'edtf', title: '日期', type: 'edtf', about: 'ISO 8601-1 or EDTF level 1', cell: d => d.edtf},
  {
    name: 'role',
    title: '作用',
    about: 'letter-date, communication, as-of, period, event, deadline, document',
    cell: d => d.role,
  },
  {name: 'source', title: '来历', about: 'stated, carried, letter-date', cell: d => d.source},
  {name: 'raw', title: '原文', about: 'the date as printed', cell: d => d.raw},
  {
    name: 'start',
    title: '起',
    type: 'integer',
    about: 'first code point of raw in the text, from 0',
    cell: d => d.start,
  },
  {name: 'end', title: '止', type: 'integer', about: 'code point after raw', cell: d => d.end},
] as const satisfies readonly ColumnOf<DateEntry, LetterRecord>[]
