/** The words of a number while it is read. */

export type Token =
  | {
      readonly type: 'digit'
      readonly low: string
      readonly high: string
      readonly arabic: boolean
      readonly start: number
    }
  | {readonly type: 'zero'; readonly start: number}
  | {readonly type: 'hedge'; readonly word: string; readonly start: number}
  | {readonly type: 'scale'; readonly power: number; readonly start: number}

/** Where the reader stands in a number. */
export interface State {
  readonly text: string
  readonly start: number
  at: number
  list: Token[]
  /** smallest scale of the group so far, and of the groups so far */
  small: number
  big: number
  decimal: boolean
  unreadable: boolean
  flags: string[]
}

/** The word read last. */
export const last = (state: State): Token | undefined => state.list.at(-1)

/** Adds a digit in words, `width` characters long. */
export function push(state: State, low: string, high: string, width: number): void {
  state.list.push({type: 'digit', low, high, arabic: false, start: state.at})
  state.at += width
}
