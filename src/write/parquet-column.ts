/** How a column of a table is kept in Parquet. */
import type {SchemaElement} from 'hyparquet-writer'
import type {Cell} from '../../schemas/column.ts'
import type {TableColumn} from '../../schemas/tables.ts'
import {shift} from '../text/decimal.ts'

export interface ParquetColumn {
  readonly name: string
  readonly schema: readonly SchemaElement[]
  /** what the file says of it */
  readonly codebook: Readonly<Record<string, unknown>>
  /** a cell that is not empty, as the writer takes it */
  value(cell: Exclude<Cell, null>): unknown
}

/** 28 digits before the point and 10 behind it, in 16 bytes. */
const PRECISION = 38
const SCALE = 10
const DAY = 86_400_000

type Kind = Pick<ParquetColumn, 'value'> & {schema(name: string): readonly SchemaElement[]}

const optional = (name: string, element: Omit<SchemaElement, 'name'>): readonly SchemaElement[] => [
  {name, repetition_type: 'OPTIONAL', ...element},
]

const text: Kind = {
  schema: name => optional(name, {type: 'BYTE_ARRAY', converted_type: 'UTF8'}),
  value: cell => cell,
}

const double: Kind = {schema: name => optional(name, {type: 'DOUBLE'}), value: cell => cell}

const decimal: Kind = {
  schema: name =>
    optional(name, {
      type: 'FIXED_LEN_BYTE_ARRAY',
      type_length: 16,
      converted_type: 'DECIMAL',
      precision: PRECISION,
      scale: SCALE,
    }),
  value: cell => unscaled(cell as number),
}

const kinds = {
  string: text,
  edtf: text,
  integer: {schema: name => optional(name, {type: 'INT32'}), value: cell => cell},
  date: {
    schema: name => optional(name, {type: 'INT32', converted_type: 'DATE'}),
    value: cell => Date.parse(String(cell)) / DAY,
  },
  list: {
    schema: name => [
      {name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1},
      {name: 'list', repetition_type: 'REPEATED', num_children: 1},
      {name: 'element', repetition_type: 'REQUIRED', type: 'BYTE_ARRAY', converted_type: 'UTF8'},
    ],
    value: cell => String(cell).split(';'),
  },
} satisfies Record<Exclude<TableColumn['type'], 'number'>, Kind>

/** The column under its name or its Chinese title; a number is exact, or where that cannot be a double. */
export function parquetColumn(
  column: TableColumn,
  as: {readonly title: boolean; readonly decimal: boolean},
): ParquetColumn {
  const {type, about, note, words} = column
  const kind: Kind = type === 'number' ? (as.decimal ? decimal : double) : kinds[type]
  const name = as.title ? column.title : column.name
  const codebook = {name, title: as.title ? column.name : column.title, about, note, ...(words ? {words} : {})}
  return {name, schema: kind.schema(name), codebook, value: kind.value}
}

/** The digits of a number with ten behind the point: 43.43 is 434300000000n; null where it has more. */
export function unscaled(number: number): bigint | null {
  const [digits = '', exponent = '0'] = String(number).split('e')
  const moved = shift(digits, Number(exponent) + SCALE)
  return moved.includes('.') || moved.length > PRECISION ? null : BigInt(moved)
}
