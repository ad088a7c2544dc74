/** The real command, built when a source is newer than the bundle. */
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, statSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The path of `bin/extract.js`, its bundle fresh. */
export function bundle(): string {
  const built = `${root}dist/cli.cjs`
  if (!existsSync(built) || sources().some(file => statSync(file).mtimeMs > statSync(built).mtimeMs))
    execFileSync(process.execPath, [`${root}node_modules/tsdown/dist/run.mjs`], {cwd: root, stdio: 'ignore'})
  return `${root}bin/extract.js`
}

/** The library as it is shipped: PDFs and Word files are read in its thread. */
export const library = (): Promise<typeof import('../src/library.ts')> =>
  import(pathToFileURL(bundle().replace(/bin.extract\.js$/, 'dist/extract.mjs')).href)

function sources(): string[] {
  const rooms = ['src', 'schemas', 'scripts'].flatMap(room =>
    readdirSync(`${root}${room}`, {recursive: true, encoding: 'utf8'}).map(name => `${root}${room}/${name}`),
  )
  return [...rooms, `${root}package.json`, `${root}tsdown.config.ts`]
}
