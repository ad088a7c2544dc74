/** Colours of a finding, for a terminal only. */
import type {FindingLevel} from '../../schemas/vocabulary.ts'

type Brush = (text: string) => string

export interface Paint {
  readonly place: Brush
  readonly level: Readonly<Record<FindingLevel, Brush>>
  readonly rule: Brush
}

const none: Brush = text => text
const plain: Paint = {place: none, level: {info: none, warning: none, error: none}, rule: none}

/** The colours of standard error: none in a pipe or with NO_COLOR, whatever FORCE_COLOR says first. */
export async function paint(): Promise<Paint> {
  if (!coloured(process.env, process.stderr)) return plain
  const {Chalk} = await import('chalk')
  // chalk's own guess ignores NO_COLOR
  const {bold, blue, yellow, red, dim} = new Chalk({level: 1})
  return {place: bold, level: {info: blue, warning: yellow, error: red}, rule: dim}
}

/** Whether a stream is to have colours. */
export function coloured(
  {FORCE_COLOR, NO_COLOR, TERM}: NodeJS.ProcessEnv,
  {isTTY}: {readonly isTTY?: boolean},
): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0'
  return isTTY === true && !NO_COLOR && TERM !== 'dumb'
}
