/** Finds the lines drawn on a page: the frames of its tables. */

export interface Ruling {
  readonly upright: boolean
  /** its x where it is upright, else its y */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Operators of pdf.js that matter here, by their numbers in its OPS. */
const OPS = {save: 10, restore: 11, transform: 12, formBegin: 74, formEnd: 75, path: 91} as const
const STROKES = new Set([20, 21, 24, 25, 26, 27])
/** Numbers that each drawing operator takes: move, line, curve, quadratic curve, close. */
const ARITY = [2, 2, 6, 4, 0]
/** Thicker than this is an area and no line. */
const THICK = 3
/** Shorter than this is a tick. */
const SHORT = 6
const MOST = 4000

type Matrix = readonly [number, number, number, number, number, number]
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** The horizontal and upright lines of a page. */
export function rulingsOf({fnArray, argsArray}: OperatorList): Ruling[] {
  const rulings: Ruling[] = []
  const stack: Matrix[] = []
  let matrix = IDENTITY
  for (const [at, op] of fnArray.entries()) {
    const args = argsArray[at] as readonly unknown[] | null
    if (op === OPS.save || op === OPS.formBegin) {
      stack.push(matrix)
      if (op === OPS.formBegin && Array.isArray(args?.[0])) matrix = times(matrix, args[0] as unknown as Matrix)
    } else if (op === OPS.restore || op === OPS.formEnd) matrix = stack.pop() ?? IDENTITY
    else if (op === OPS.transform) matrix = times(matrix, args as unknown as Matrix)
    else if (op === OPS.path && args) trace(args, matrix, rulings)
    if (rulings.length > MOST) return []
  }
  return rulings
}

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

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
