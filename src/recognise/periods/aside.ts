/** A time that holds for a part of its sentence only: in brackets, or behind 其中 as far as the next semicolon. */
import type {Clause} from '../page.ts'
import type {Frame} from './frames.ts'

/** What is set aside, and the frame that comes back behind it. */
export interface Aside {
  readonly frame: Frame | null
  readonly depth: number
  /** opened by 其中, and so closed by a semicolon */
  readonly part: boolean
}

/** 累计投入10亿元(|其中2023年4亿元|)，新建5所: what the bracket dates is of the bracket. */
export const opensBracket = ({depth}: Clause, before: Clause | undefined, frame: Frame | null): Aside | null =>
  before && depth > before.depth ? {frame, depth, part: false} : null

/** 今年1—7月…，其中|7月份|2710万吨；…: the time of a part. */
export const opensPart = (text: string, {start}: Frame, {depth}: Clause, frame: Frame | null): Aside | null =>
  frame && AMONG.test(text.slice(Math.max(0, start - 3), start)) ? {frame, depth, part: true} : null
const AMONG = /其中[,，:]?$/

/** True at the clause behind the closing bracket, or behind the semicolon, or where the whole is told on of. */
export const isOver = ({frame, depth, part}: Aside, clause: Clause, mark: string | undefined, text: string): boolean =>
  clause.depth < depth ||
  (part && clause.depth === depth && (mark === ';' || (frame?.time.role === 'as-of' && OF_ALL.test(text))))
/** 截至8月底建成2.87万个，其中今年新建4260个，|每万人|拥有46.1个，行政村|通达率|达到100% */
const OF_ALL =
  /^(?:每[百千万]|人均|户均|[^,，。;；、\d]{0,8}(?:率|覆盖面|密度|平均水平)(?:已?达到?|为|稳定在|保持在?|超过?)?\d)/
