/** Keeps two runs from writing the same output. */
import {closeSync, linkSync, openSync, readFileSync, readlinkSync, renameSync, rmSync, writeSync} from 'node:fs'
import {hostname} from 'node:os'
import {exitCode} from '../../schemas/exit-code.ts'
import {failure, systemCode} from './failure.ts'

export interface Lock {
  /** fails when somebody took it away */
  check(): void
  release(): void
}

/** Takes the lock, if need be from a run that is no more; 75 when one is under way. */
export function lock(path: string): Lock {
  const mine = `${process.pid} ${born(process.pid)} ${here()}\n`
  for (let tries = 0; tries < 5; tries++) {
    if (create(path, mine)) return held(path, mine)
    const owner = read(path)
    if (owner === null) continue
    if (isUnderWay(owner)) throw inUse(path, owner)
    takeAway(path, owner)
  }
  throw inUse(path, read(path) ?? 'another run')
}

function held(path: string, mine: string): Lock {
  return {
    check() {
      const owner = read(path)
      if (owner !== mine) throw inUse(path, owner ?? 'another run')
    },
    release() {
      if (read(path) === mine) rmSync(path, {force: true})
    },
  }
}

function inUse(path: string, owner: string) {
  const [pid, , ...place] = owner.trim().split(' ')
  const hint = isElsewhere(place) ? ` on ${place[0]}: remove this file if it has ended` : ''
  return failure(exitCode.inUse, `in use by process ${pid}${hint}`, path)
}

function create(path: string, content: string): boolean {
  try {
    const file = openSync(path, 'wx')
    try {
      writeSync(file, content)
    } finally {
      closeSync(file)
    }
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw failure(exitCode.noOutput, error, path)
  }
}

/** Two may find the same dead owner: only one of them moves its lock away, the other gives back what it took. */
function takeAway(path: string, owner: string): void {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (read(aside) !== owner) attempt(() => linkSync(aside, path))
  rmSync(aside, {force: true})
}

/** Where the number of a process means something: this machine, and in a container this container. */
const here = (): string => `${hostname()} ${attempt(() => readlinkSync('/proc/self/ns/pid')) ?? '?'}`

const isElsewhere = (place: readonly string[]): boolean => place.length > 0 && place.join(' ') !== here()

/** Whether the process that wrote this still runs; on another machine, or in another container, nobody can tell. */
function isUnderWay(owner: string): boolean {
  const [pid, since, ...place] = owner.trim().split(' ')
  // killed between creating its lock and writing it
  if (!pid || !since) return false
  if (isElsewhere(place)) return true
  if (!attempt(() => process.kill(Number(pid), 0) || true)) return false
  const now = born(Number(pid))
  return now === '?' || since === '?' || now === since
}

/** When a process started, in ticks since boot, so that a number used again is told apart; a dead one is `-`. */
function born(pid: number): string {
  const status = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  if (!status) return '?'
  // the name in brackets may hold anything
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? '-' : (fields[19] ?? '?')
}

const read = (path: string): string | null => attempt(() => readFileSync(path, 'utf8'))

function attempt<Result>(call: () => Result): Result | null {
  try {
    return call()
  } catch {
    return null
  }
}
