/** Follows the transformations of a page: where each drawing operator's unit stands. */

export type Matrix = readonly [number, number, number, number, number, number]

export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** Operators of pdf.js that change the place, by their numbers in its OPS. */
const OPS = {save: 10, restore: 11, transform: 12, formBegin: 74, formEnd: 75} as const
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** Every other operator with its arguments and the matrix under which it draws. */
export function* placed({fnArray, argsArray}: OperatorList): Generator<{op: number; args: unknown; matrix: Matrix}> {
  const stack: Matrix[] = []
  let matrix = IDENTITY
  for (const [at, op] of fnArray.entries()) {
    const args = argsArray[at] as readonly unknown[] | null
    if (op === OPS.save || op === OPS.formBegin) {
      stack.push(matrix)
      if (op === OPS.formBegin && Array.isArray(args?.[0])) matrix = times(matrix, args[0] as unknown as Matrix)
    } else if (op === OPS.restore || op === OPS.formEnd) matrix = stack.pop() ?? IDENTITY
    else if (op === OPS.transform) matrix = times(matrix, args as unknown as Matrix)
    else yield {op, args, matrix}
  }
}

export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]
