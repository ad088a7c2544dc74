/** Places the cells of tables: their row and column heads, the unit of the head, the total rows, the caption. */
import type {Block, CellPlace} from '../tree.ts'
import type {Stretch} from './stretch.ts'

interface Grid {
  readonly cells: Map<string, Block>
  readonly rows: number
  readonly columns: number
  /** column whose cells name the rows; null where every column is numbers */
  readonly labels: number | null
  /** column headed 序号 */
  readonly serial: number | null
  /** column headed 年份, 年度 or 时间 */
  readonly times: number | null
  /** column headed 单位 */
  readonly units: number | null
  readonly caption: Block | null
  readonly captionUnit: string | null
}

const UNIT = /\(([^()\d]{1,16})\)$/
const STATED = /单位[:：]?\(?([^()，,。;\s]{1,12})\)?/
const TOTAL = /^(?:合计|总计|小计|共计|总和|总数|总额|全市合计|全省合计|全县合计)(?:\(.{0,12}\))?$/
const CAPTION =
  /^(?:附?表\s?[\d一二三四五六七八九十]|.{0,40}(?:情况表|统计表|一览表|明细表|汇总表|计划表|进度表))|单位:/
const FIGURE = /^[-+\d.,%~<>≥≤\s]+$|^[-—/]*$/

/** Marks the captions beside tables, so that no section begins in them. */
export function markCaptions(stretches: readonly Stretch[]): void {
  for (const [at, part] of stretches.entries()) {
    if (part.role !== 'body' || part.text.length > 80 || !CAPTION.test(part.text)) continue
    const after = stretches[at + 1]
    const isAbove = after?.cell || (stretches[at + 2]?.cell && after && CAPTION.test(after.text))
    if (isAbove || (stretches[at - 1]?.cell && /^附?表/.test(part.text))) part.role = 'caption'
  }
}

/** The blocks of the stretches with the places of their cells filled in. */
export function placeCells(stretches: readonly Stretch[], blocks: readonly Block[]): void {
  const tables = new Map<number, {stretch: Stretch; block: Block; at: number}[]>()
  for (const [at, part] of stretches.entries()) {
    if (!part.cell) continue
    const list = tables.get(part.cell.table) ?? []
    tables.set(part.cell.table, list)
    list.push({stretch: part, block: blocks[at]!, at})
  }
  for (const list of tables.values()) {
    const grid = gridOf(list, captionsOf(blocks, list[0]!.at, list.at(-1)!.at))
    for (const {stretch, block} of list) Object.assign(block, {cell: placeOf(grid, stretch.cell!)})
  }
}

/** …见下表（2024年5月末）。 */
const LEADS =
  /(?:[见如]下表|见表[\d一二三四五]{0,2}|(?:情况|进度|数据|结果|明细|分布)(?:具体)?如下)(?:所示)?(?:[(（][^()（）]{2,20}[)）])?[:：。.]?$/

/** Captions directly above the table (a caption and a 单位：万元 line), or else directly below, or the words that lead it in. */
function captionsOf(blocks: readonly Block[], first: number, last: number): Block[] {
  const found: Block[] = []
  for (let at = first - 1; at >= 0 && found.length < 2 && blocks[at]!.role === 'caption'; at--)
    found.unshift(blocks[at]!)
  const below = blocks[last + 1]
  if (found.length > 0) return found
  if (below?.role === 'caption') return [below]
  const above = blocks[first - 1]
  return above?.role === 'body' && LEADS.test(above.projection.text.slice(-40)) ? [above] : []
}

function gridOf(list: readonly {stretch: Stretch; block: Block}[], captions: readonly Block[]): Grid {
  const cells = new Map<string, Block>()
  let [rows, columns] = [0, 0]
  for (const {stretch} of list) {
    const {row, column} = stretch.cell!
    rows = Math.max(rows, row + 1)
    columns = Math.max(columns, column + 1)
  }
  for (const {stretch, block} of list) {
    const {row, column, rows: down = 1, columns: right = 1} = stretch.cell!
    // a merged label stands for every row beside it, a merged head for every column below it
    for (let at = row; at < row + down && at < rows; at++)
      for (let to = column; to < column + right && to < columns; to++)
        if (at + to === row + column || !cells.has(`${at},${to}`)) cells.set(`${at},${to}`, block)
  }
  const stated = captions.map(block => STATED.exec(block.projection.text)?.[1]).find(Boolean)
  const caption = captions.find(block => !/^\(?单位/.test(block.projection.text)) ?? captions[0] ?? null
  const units = columnHeaded(cells, columns, /^(?:计量)?单位$/)
  const serial = columnHeaded(cells, columns, /^(?:序号|序列|项次|行次|编号|No\.?)$/i)
  const times = columnHeaded(cells, columns, /^(?:年份|年度|年|时间|时期)$/)
  // what stands beside the years names the rows: 年份 | 项目 | 投入; without it the years do
  const labels = labelColumn(cells, rows, times === null ? columns : Math.min(columns, times + 2), times) ?? times
  return {
    cells,
    rows,
    columns,
    labels,
    serial,
    times,
    units,
    caption,
    captionUnit: stated ?? null,
  }
}

function columnHeaded(cells: Grid['cells'], columns: number, head: RegExp): number | null {
  for (let column = 0; column < columns; column++) {
    if (head.test(cells.get(`0,${column}`)?.projection.text ?? '')) return column
  }
  return null
}

/** The first column that is mostly words: 区名, and not 序号 nor `times`. */
function labelColumn(cells: Grid['cells'], rows: number, columns: number, times: number | null): number | null {
  for (let column = 0; column < columns; column++) {
    if (column === times) continue
    let words = 0
    for (let row = 1; row < rows; row++) {
      const text = cells.get(`${row},${column}`)?.projection.text
      if (text && !FIGURE.test(text)) words++
    }
    if (words * 2 > rows - 1) return column
  }
  return null
}

function placeOf(grid: Grid, {table, row, column}: NonNullable<Stretch['cell']>): CellPlace {
  const isSerial = column === grid.serial
  const isLabel = column === grid.labels || column === grid.times || isSerial
  const rowHead = row > 0 && !isLabel && grid.labels !== null ? (grid.cells.get(`${row},${grid.labels}`) ?? null) : null
  const columnHead = row > 0 ? (grid.cells.get(`0,${column}`) ?? null) : null
  const inRow = (at: number | null) => (at === null ? null : (grid.cells.get(`${row},${at}`) ?? null))
  const time = row > 0 ? inRow(grid.times) : null
  return {
    table,
    row,
    column,
    head: row === 0 || isLabel,
    serial: isSerial && row > 0,
    rowHead,
    time,
    columnHead,
    unit: row === 0 || isLabel ? null : unitOf(grid, row, columnHead, rowHead),
    total: [inRow(grid.labels), time].some(label => TOTAL.test(label?.projection.text ?? '')),
    caption: grid.caption,
  }
}

/** The unit printed in the column's head, in the 单位 column, in the row's label, or above the table. */
function unitOf(grid: Grid, row: number, columnHead: Block | null, rowHead: Block | null): string | null {
  const inRow = grid.units === null ? null : (grid.cells.get(`${row},${grid.units}`)?.projection.text ?? null)
  return bracketed(columnHead) ?? inRow ?? bracketed(rowHead) ?? grid.captionUnit
}

const bracketed = (block: Block | null): string | null => UNIT.exec(block?.projection.text ?? '')?.[1] ?? null
