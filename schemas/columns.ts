/** The fixed columns of the CSV, one row an indicator: name, Chinese title, meaning and cell beside each other. */
import {type ColumnOf, list} from './column.ts'
import type {Indicator} from './indicator.ts'
import type {LetterRecord} from './record.ts'

export type Column = ColumnOf<Indicator, LetterRecord>

/** The place of `i17` in its letter: 17. */
export const seq = (id: string): number => Number(id.slice(1))

export const columns = [
  {
    name: 'letter',
    title: '来源文件',
    about: 'path of the letter as given',
    cell: (_, r) => r.source.path,
  },
  {name: 'seq', title: '序号', type: 'integer', about: 'place in the letter, from 1', cell: i => seq(i.id)},
  {name: 'name', title: '指标', about: 'self-contained label', cell: i => i.name},
  {name: 'value', title: '数值', type: 'number', about: 'scale words expanded exactly', cell: i => i.value},
  {name: 'unit', title: '单位', about: 'ISO 4217, UCUM or the Chinese unit', cell: i => i.unit},
  {name: 'bound', title: '界限', about: 'exact, about, over, at-least, under, at-most, range', cell: i => i.bound},
  {name: 'low', title: '下限', type: 'number', about: 'lowest value, of a range or an open bound', cell: i => i.low},
  {name: 'high', title: '上限', type: 'number', about: 'highest value, of a range or an open bound', cell: i => i.high},
  {name: 'kind', title: '类别', about: 'money, count, percent, …', cell: i => i.kind},
  {name: 'aspect', title: '方面', about: 'level, change, share, rank, gap', cell: i => i.aspect},
  {name: 'status', title: '性质', about: 'actual, planned, rule', cell: i => i.status},
  {name: 'period', title: '时期', type: 'edtf', about: 'ISO 8601-1 or EDTF level 1', cell: i => i.period?.edtf ?? null},
  {name: 'period_role', title: '时期关系', about: 'during, as-of, by', cell: i => i.period?.role ?? null},
  {
    name: 'period_source',
    title: '时期来历',
    about: 'stated, carried, letter-date',
    cell: i => i.period?.source ?? null,
  },
  {name: 'scope', title: '范围', about: 'place or body it holds for', cell: i => i.scope},
  {name: 'part_of', title: '属于', about: 'id of the whole: i and its seq', cell: i => i.partOf},
  {name: 'same_as', title: '同于', about: 'id of the same fact said before: i and its seq', cell: i => i.sameAs},
  {name: 'flags', title: '标记', type: 'list', about: 'reasons to look twice, parted by ;', cell: i => list(i.flags)},
  {name: 'raw', title: '原文', about: 'the quantity as printed', cell: i => i.raw},
  {name: 'item', title: '对象', about: 'what is counted or measured, verbatim', cell: i => i.item?.raw ?? null},
  {name: 'sentence', title: '原句', about: 'the sentence as printed', cell: i => i.sentence.raw},
  {name: 'section', title: '章节', about: 'label and title of the section', cell: (i, r) => sectionTitle(i, r)},
  {name: 'topic', title: '主题', about: 'run-in heading', cell: i => i.topic},
  {name: 'line', title: '行', type: 'integer', about: 'line of the letter, from 1', cell: i => i.line},
  {
    name: 'start',
    title: '起',
    type: 'integer',
    about: 'first code point of raw in the text, from 0',
    cell: i => i.start,
  },
  {name: 'end', title: '止', type: 'integer', about: 'code point after raw', cell: i => i.end},
  {name: 'written_number', title: '原文数字', about: 'the number as printed', cell: i => i.written.number},
  {name: 'written_unit', title: '原文单位', about: 'scale and unit as printed', cell: i => writtenUnit(i)},
  {name: 'issuer', title: '答复单位', about: 'who signed the letter', cell: (_, r) => r.letter.issuer},
  {
    name: 'subject_number',
    title: '建议提案编号',
    about: 'number of the suggestion',
    cell: (_, r) => r.letter.subject.number,
  },
  {name: 'letter_date', title: '成文日期', type: 'date', about: 'date of the letter', cell: (_, r) => r.letter.date},
] as const satisfies readonly Column[]

/** 43.43亿元 is written in 亿元. */
function writtenUnit({written: {scale, unit}}: Indicator): string | null {
  return `${scale ?? ''}${unit ?? ''}` || null
}

/** A file of rows has no list of sections, so the cell says (一)着力推进数字产业化 instead of an id. */
function sectionTitle({section}: Indicator, {sections}: LetterRecord): string | null {
  const found = sections.find(({id}) => id === section)
  return found ? `${found.label}${found.title}` : null
}
