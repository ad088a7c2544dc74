/** Finds the engine that several machines share: the packages, and the address of its server. */
import {readFileSync} from 'node:fs'
import manifest from '../../package.json' with {type: 'json'}
import {exitCode} from '../../schemas/exit-code.ts'
import type {QueueOptions} from '../../schemas/scale-options.ts'
import {failure, systemCode} from '../batch/failure.ts'
import {loadEngine} from '../scale/load-engine.ts'
import {redisUrl} from '../scale/redis-url.ts'

/** The engine and where it runs; without the packages it says what to install. */
export async function engineOf({redis, redisFile, queue}: QueueOptions) {
  const url = redis ?? (redisFile === undefined ? process.env.EXTRACT_REDIS : inFile(redisFile))
  if (!url)
    throw failure(exitCode.usage, 'say where Redis is: EXTRACT_REDIS=redis://…, --redis-file FILE or --redis URL')
  const address = {url: redisUrl(url.trim()), queue}
  try {
    return {engine: await loadEngine(), address}
  } catch (error) {
    if (!['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(systemCode(error) ?? '')) throw error
    const packages = Object.entries(manifest.optionalDependencies).map(([name, version]) => `${name}@${version}`)
    throw failure(exitCode.unavailable, `this needs packages that are not installed: npm i ${packages.join(' ')}`)
  }
}

function inFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw failure(exitCode.noInput, error, path)
  }
}
