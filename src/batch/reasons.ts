/** Why a letter was given up. */
export const overdue = (seconds: number): string => `took longer than ${seconds} s (--timeout)`
const OVERDUE = /^took longer than (\S{1,30}) s \(--timeout\)$/
/** Whether a letter that was given up may be read within so many seconds. */
export function isWorthATry(message: string, timeout: number): boolean {
  const [, given] = OVERDUE.exec(message) ?? []
  return given !== undefined && Number(given) < timeout
}
export const OVERFULL = 'needed more memory than it may have (--memory)'
