/**
 * Starts the command from V8's compiled code, which the build leaves beside the bundle: parsing and compiling half a
 * megabyte would take longer than reading the letter. Code of another version of Node is refused by V8 and not missed.
 */
import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {Script} from 'node:vm'

const bundle = join(__dirname, 'cli.cjs')
const compiled = join(__dirname, 'cli.cache')

/**
 * One letter is over before anything repays being compiled twice: patterns go straight to machine code, and functions
 * are optimised when they have run ten times as long as V8 would wait. Nothing may be switched off that has begun:
 * without tier-up V8 would die on a pattern that it has interpreted before, such as Node's own.
 */
const HASTE = ['--regexp-tier-up-ticks=0', '--interrupt-budget=675840']

// a module's wrapper in ASCII: half as large as its characters, and never copied
const script = new Script(readFileSync(bundle, 'latin1'), {filename: bundle, ...cachedData()})
// accepted code comes from this very version of V8, whose flags are known
if (script.cachedDataRejected === false) for (const flag of HASTE) setFlagsFromString(flag)
// the readers of pages, Word files and PDFs lie beside the bundle; compiled code cannot import them
const beside = (name: string): Promise<unknown> => import(pathToFileURL(join(__dirname, name)).href)
script.runInThisContext()(exports, require, Object.assign(module, {beside}), bundle, __dirname)

/** V8 compares lengths only, so code that is older than the bundle must not reach it. */
function cachedData(): {cachedData?: Buffer} {
  if (!existsSync(compiled) || statSync(compiled).mtimeMs < statSync(bundle).mtimeMs) return {}
  return {cachedData: readFileSync(compiled)}
}
