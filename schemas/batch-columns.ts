/** The columns of the tables that a folder of results has beside the indicators: one row a letter, one row a finding. */
import {type ColumnOf, list} from './column.ts'
import type {Finding, LetterRecord} from './record.ts'

/** A letter of a batch: its record, or why there is none. */
export interface LetterRow {
  readonly id: string
  readonly record: LetterRecord | null
  readonly error: string | null
  /** how each indicator came about, by id, where that was asked for */
  readonly derivations?: Readonly<Record<string, readonly string[]>>
}

export const letterColumns = [
  {name: 'letter', title: '来源文件', about: 'path of the letter as given', cell: r => r.id},
  {name: 'status', title: '状态', about: 'read or failed', cell: r => (r.record ? 'read' : 'failed')},
  {name: 'error', title: '错误', about: 'why it could not be read', cell: r => r.error},
  {name: 'kind', title: '类型', about: 'what it answers', cell: r => r.record?.letter.kind ?? null},
  {name: 'title', title: '标题', about: 'as printed', cell: r => r.record?.letter.title ?? null},
  {name: 'document_number', title: '发文字号', about: 'as printed', cell: r => r.record?.letter.documentNumber ?? null},
  {name: 'result_class', title: '办理结果', about: 'A, B, C or D', cell: r => r.record?.letter.resultClass ?? null},
  {name: 'disclosure', title: '公开方式', about: 'as printed', cell: r => r.record?.letter.disclosure ?? null},
  {
    name: 'addressees',
    title: '收信人',
    type: 'list',
    about: 'names, parted by ;',
    cell: r => list(r.record?.letter.addressees),
  },
  {
    name: 'subject_title',
    title: '建议提案标题',
    about: 'without 《》',
    cell: r => r.record?.letter.subject.title ?? null,
  },
  {
    name: 'subject_number',
    title: '建议提案编号',
    about: 'number of the suggestion',
    cell: r => r.record?.letter.subject.number ?? null,
  },
  {name: 'session', title: '届次', about: 'as printed', cell: r => r.record?.letter.subject.session ?? null},
  {name: 'issuer', title: '答复单位', about: 'who signed the letter', cell: r => r.record?.letter.issuer ?? null},
  {
    name: 'consulted',
    title: '会办单位',
    type: 'list',
    about: 'parted by ;',
    cell: r => list(r.record?.letter.consulted),
  },
  {
    name: 'letter_date',
    title: '成文日期',
    type: 'date',
    about: 'ISO 8601 day',
    cell: r => r.record?.letter.date ?? null,
  },
  {name: 'region', title: '地区', about: 'of the issuer', cell: r => r.record?.letter.region?.name ?? null},
  {name: 'adcode', title: '行政区划代码', about: 'GB/T 2260', cell: r => r.record?.letter.region?.adcode ?? null},
  {
    name: 'reference_date',
    title: '参照日期',
    type: 'date',
    about: 'the day 今年 counts from',
    cell: r => r.record?.letter.reference?.date ?? null,
  },
  {
    name: 'indicators',
    title: '指标数',
    type: 'integer',
    about: 'how many',
    cell: r => r.record?.indicators.length ?? null,
  },
  {name: 'dates', title: '日期数', type: 'integer', about: 'how many', cell: r => r.record?.dates.length ?? null},
  {name: 'numerals', title: '数字数', type: 'integer', about: 'how many', cell: r => r.record?.numerals.length ?? null},
  {
    name: 'unread',
    title: '未读数字数',
    type: 'integer',
    about: 'numerals that no rule claims',
    cell: r => r.record?.numerals.filter(numeral => numeral.class === 'unread').length ?? null,
  },
  {name: 'findings', title: '核查数', type: 'integer', about: 'how many', cell: r => r.record?.findings.length ?? null},
  {
    name: 'characters',
    title: '字符数',
    type: 'integer',
    about: 'code points',
    cell: r => r.record?.source.characters ?? null,
  },
  {name: 'media_type', title: '媒体类型', about: 'what it came as', cell: r => r.record?.source.mediaType ?? null},
  {name: 'encoding', title: '编码', about: 'of its bytes', cell: r => r.record?.source.encoding ?? null},
  {name: 'sha256', title: '摘要', about: 'of its bytes', cell: r => r.record?.source.sha256 ?? null},
] as const satisfies readonly ColumnOf<LetterRow, null>[]

export const findingColumns = [
  {name: 'letter', title: '来源文件', about: 'path of the letter as given', cell: (_, r) => r.source.path},
  {name: 'rule', title: '规则', about: 'name of the check', cell: f => f.rule},
  {name: 'level', title: '级别', about: 'info, warning, error', cell: f => f.level},
  {name: 'message', title: '说明', about: 'what was found and what was expected', cell: f => f.message},
  {name: 'line', title: '行', type: 'integer', about: 'line of the letter, from 1', cell: f => f.line},
  {name: 'column', title: '列', type: 'integer', about: 'code point of the line, from 1', cell: f => f.column},
  {name: 'start', title: '起', type: 'integer', about: 'first code point in the text, from 0', cell: f => f.start},
  {name: 'end', title: '止', type: 'integer', about: 'code point after it', cell: f => f.end},
  {name: 'refs', title: '相关指标', type: 'list', about: 'ids of the indicators, parted by ;', cell: f => list(f.refs)},
] as const satisfies readonly ColumnOf<Finding, LetterRecord>[]
