import type {Entry} from './journal.ts'

/** Whether what a journal or a manifest holds is what became of a letter, with its bytes in so many products. */
export function isEntry(value: unknown, products?: number): value is Entry {
  if (!isObject(value)) return false
  const {id, date, sha256, error, indicators, findings, seconds, bytes} = value
  return (
    typeof id === 'string' &&
    (date === undefined || typeof date === 'string') &&
    (sha256 === null || typeof sha256 === 'string') &&
    (error === null || (isObject(error) && typeof error.message === 'string' && isCount(error.exitCode))) &&
    isCount(indicators) &&
    isCount(findings) &&
    typeof seconds === 'number' &&
    Array.isArray(bytes) &&
    bytes.every(isCount) &&
    (products === undefined || bytes.length === products)
  )
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
