/** `datapackage.json`: what the tables of a package hold, their types, keys and codebook. */
import type {CellType, ColumnHead} from '../../schemas/column.ts'
import type {Table, TableColumn, TableName} from '../../schemas/tables.ts'
import {codebookHeads} from './codebook.ts'

/** A file of the package as it was written. */
export interface Resource {
  readonly bytes: number
  readonly hash: string
}

const ABOUT: Readonly<Record<TableName, string>> = {
  indicators: 'one row an indicator: a figure of a letter with its exact value and unit',
  dates: 'one row a date of a letter',
  letters: 'one row a letter, also of one that could not be read',
  findings: 'one row a doubt about a figure of a letter',
}

/** Of findings there may be two alike. */
const KEYS: Readonly<Record<TableName, readonly string[]>> = {
  indicators: ['letter', 'seq'],
  dates: ['letter', 'seq'],
  letters: ['letter'],
  findings: [],
}

/** The type of a Table Schema; EDTF and words parted by ; have none there. */
const TYPES: Readonly<Record<CellType, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  date: 'date',
  edtf: 'string',
  list: 'string',
}

const DIALECT = {delimiter: ',', doubleQuote: true, quoteChar: '"', lineTerminator: '\r\n', header: true}

type Name = (column: Pick<ColumnHead, 'name' | 'title'>) => string

/** The description of the package; `chinese` when the columns are headed by their titles. */
export function tabularPackage(tables: readonly Table[], sums: readonly Resource[], chinese: boolean) {
  const name: Name = column => (chinese ? column.title : column.name)
  const files = tables.map((table, at) => ({
    ...resource(table.name, table.title, ABOUT[table.name], sums[at]!),
    schema: tableSchema(table, name),
  }))
  const codebook = resource('codebook', '说明', 'one row a column of these tables: what it means', sums[tables.length]!)
  const key = [codebookHeads[0], codebookHeads[2]].map(name)
  return {
    profile: 'tabular-data-package',
    name: 'reply-letters',
    title: '答复函指标数据 Indicators of reply letters',
    description:
      'Figures that extract read from reply letters. A cell that a spreadsheet would run as a formula begins with an apostrophe.',
    resources: [
      ...files,
      {...codebook, schema: {fields: codebookHeads.map(head => fieldOf(head, name)), primaryKey: key}},
    ],
  }
}

const resource = (name: string, title: string, description: string, sum: Resource) => ({
  profile: 'tabular-data-resource',
  name,
  path: `${name}.csv`,
  title,
  description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  ...sum,
  dialect: DIALECT,
})

function tableSchema({name: table, columns}: Table, name: Name) {
  const keys = KEYS[table].map(key => name(columns.find(column => column.name === key)!))
  const letter = name(columns.find(column => column.name === 'letter')!)
  const toLetters = {fields: letter, reference: {resource: 'letters', fields: letter}}
  return {
    fields: columns.map(column => described(column, name, KEYS[table].includes(column.name))),
    missingValues: [''],
    ...(keys.length > 0 ? {primaryKey: keys} : {}),
    ...(table === 'letters' ? {} : {foreignKeys: [toLetters]}),
  }
}

function described(column: TableColumn, name: Name, key: boolean) {
  const constraints = {...(key ? {required: true} : {}), ...(column.words ? {enum: column.words} : {})}
  const field = fieldOf(column, name)
  return {
    ...field,
    type: TYPES[column.type],
    description: `${column.note} (${column.about})`,
    ...(Object.keys(constraints).length > 0 ? {constraints} : {}),
  }
}

/** A column headed by its name has its Chinese title as title, and the other way round. */
const fieldOf = (head: ColumnHead, name: Name) => ({
  name: name(head),
  type: 'string',
  title: name(head) === head.name ? head.title : head.name,
  description: head.about,
})
