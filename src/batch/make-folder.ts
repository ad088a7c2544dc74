import {mkdirSync, statSync} from 'node:fs'
import {dirname} from 'node:path'

/** Makes a folder and those above it; Node's own way of doing so never ends where nothing can be made (/proc/x). */
export function makeFolder(path: string): void {
  if (isThere(path)) return
  const above = dirname(path)
  if (above !== path) makeFolder(above)
  try {
    mkdirSync(path)
  } catch (error) {
    // another run may have made it meanwhile
    if (!isThere(path)) throw error
  }
}

const isThere = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
