/** Finds the lines drawn on a page: the frames of its tables. */
import {type Matrix, type OperatorList, placed} from './matrix.ts'

export interface Ruling {
  readonly upright: boolean
  /** its x where it is upright, else its y */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** The operator of a path, by its number in pdf.js's OPS. */
const PATH = 91
const STROKES = new Set([20, 21, 24, 25, 26, 27])
/** Numbers that each drawing operator takes: move, line, curve, quadratic curve, close. */
const ARITY = [2, 2, 6, 4, 0]
/** Thicker than this is an area and no line. */
const THICK = 3
/** Shorter than this is a tick. */
const SHORT = 6
const MOST = 4000

/** The horizontal and upright lines of a page. */
export function rulingsOf(operators: OperatorList): Ruling[] {
  const rulings: Ruling[] = []
  for (const {op, args, matrix} of placed(operators)) {
    if (op === PATH && args) trace(args as readonly unknown[], matrix, rulings)
    if (rulings.length > MOST) return []
  }
  return rulings
}

/** Each part of a path that is a line, a thin box, or the frame of a stroked box. */
function trace(args: readonly unknown[], matrix: Matrix, into: Ruling[]): void {
  const buffer = (args[1] as readonly unknown[] | undefined)?.[0] as ArrayLike<number> | null | undefined
  if (!buffer) return
  const isStroked = STROKES.has(args[0] as number)
  let points: [number, number][] = []
  for (let at = 0; at < buffer.length; ) {
    const op = buffer[at]!
    const arity = ARITY[op]
    if (arity === undefined) return
    if (op === 0) {
      box(points, isStroked, into)
      points = []
    }
    if (arity >= 2) points.push(place(matrix, buffer[at + arity - 1]!, buffer[at + arity]!))
    at += arity + 1
  }
  box(points, isStroked, into)
}

const place = (m: Matrix, x: number, y: number): [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

function box(points: readonly (readonly [number, number])[], isStroked: boolean, into: Ruling[]): void {
  if (points.length < 2 || points.length > 6) return
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [width, height] = [right - left, high - low]
  if (height <= THICK && width >= SHORT) into.push({upright: false, at: (low + high) / 2, from: left, to: right})
  else if (width <= THICK && height >= SHORT) into.push({upright: true, at: (left + right) / 2, from: low, to: high})
  else if (isStroked && points.length >= 4 && width >= SHORT && height >= SHORT)
    into.push(
      {upright: false, at: low, from: left, to: right},
      {upright: false, at: high, from: left, to: right},
      {upright: true, at: left, from: low, to: high},
      {upright: true, at: right, from: low, to: high},
    )
}
