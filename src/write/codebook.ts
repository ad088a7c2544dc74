/** The codebook of the tables: a row a column, each explained in both languages. */
import type {Cell, ColumnHead} from '../../schemas/column.ts'
import type {Table} from '../../schemas/tables.ts'

export const codebookHeads = [
  {name: 'table', title: '表', about: 'name of the table'},
  {name: 'table_title', title: '表名', about: 'its Chinese title'},
  {name: 'column_name', title: '列', about: 'name of the column'},
  {name: 'column_title', title: '列名', about: 'its Chinese title'},
  {name: 'type', title: '类型', about: 'string, integer, number, date, edtf (ISO 8601-1 or EDTF), list (parted by ;)'},
  {name: 'note', title: '含义', about: 'what it means, in Chinese'},
  {name: 'about', title: 'Meaning', about: 'what it means'},
  {name: 'words', title: '取值', about: 'the only words it may hold, parted by ;'},
] as const satisfies readonly ColumnHead[]

/** A row for each column of the tables. */
export const codebook = (tables: readonly Table[]): Cell[][] =>
  tables.flatMap(({name, title, columns}) =>
    columns.map(column => [
      name,
      title,
      column.name,
      column.title,
      column.type,
      column.note,
      column.about,
      column.words?.join(';') ?? null,
    ]),
  )
