import {statSync} from 'node:fs'

const NAMES: Readonly<Record<string, number>> = {'/dev/stdin': 0, '/dev/stdout': 1, '/dev/stderr': 2}

/**
 * The descriptor that an output stands for whose file the shell has opened (`-o /dev/stdout >> log`): what is in that
 * file already must stay. Null of anything else; of a pipe, too, which has nothing to lose.
 */
export function descriptorOf(output: string): number | null {
  const [, number] = /^\/(?:dev|proc\/self)\/fd\/(\d{1,6})$/.exec(output) ?? []
  const descriptor = NAMES[output] ?? (number === undefined ? null : Number(number))
  if (descriptor === null) return null
  return statSync(output, {throwIfNoEntry: false})?.isFile() ? descriptor : null
}
