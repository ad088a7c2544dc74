/** Who says it, and when. */
import {reviewer} from './keep.ts'

export const stamp = (): {readonly at: string; readonly by: string | null} => ({
  at: new Date().toISOString(),
  by: reviewer.get(),
})
