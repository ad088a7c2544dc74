/**
 * Starts the command from V8's compiled code, which the build leaves beside the bundle: parsing and compiling half a
 * megabyte would take longer than reading the letter. Code of another version of Node is refused by V8 and not missed.
 */
import {existsSync, readFileSync, statSync} from 'node:fs'
import {wrap} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {Script} from 'node:vm'

const bundle = join(__dirname, 'cli.cjs')
const compiled = join(__dirname, 'cli.cache')

const script = new Script(wrap(readFileSync(bundle, 'utf8')), {
  filename: bundle,
  ...cachedData(),
})
// the readers of pages, Word files and PDFs lie beside the bundle; compiled code cannot import them
const beside = (name: string): Promise<unknown> => import(pathToFileURL(join(__dirname, name)).href)
script.runInThisContext()(exports, require, Object.assign(module, {beside}), bundle, __dirname)

/** V8 compares lengths only, so code that is older than the bundle must not reach it. */
function cachedData(): {cachedData?: Buffer} {
  if (!existsSync(compiled) || statSync(compiled).mtimeMs < statSync(bundle).mtimeMs) return {}
  return {cachedData: readFileSync(compiled)}
}
