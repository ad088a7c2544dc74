import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {defineConfig, type UserConfig} from 'tsdown'
import {asciiWrapper} from './scripts/ascii-wrapper.ts'
import {hanRanges} from './scripts/han-ranges.ts'
import {lateModules} from './scripts/late-modules.ts'
import {linear} from './scripts/linear.ts'
import {needs} from './scripts/needs.ts'
import {noIndexBelow} from './scripts/no-index-below.ts'
import {writtenRows} from './scripts/option-rows.ts'
import {pageAssets} from './scripts/page-assets.ts'
import {quickTests} from './scripts/quick-tests.ts'
import {thirdParty} from './scripts/third-party.ts'
import {withoutExamples} from './scripts/without-examples.ts'
import {wordTries} from './scripts/word-tries.ts'

const common: UserConfig = {
  platform: 'node',
  target: 'node20.19',
  minify: true,
  // nothing is installed beside the program: every dependency is in the bundle, but for the reader of pictures (--ocr)
  deps: {neverBundle: [/^tesseract\.js$/], alwaysBundle: [/^(?!tesseract\.js$)/]},
  hash: false,
  clean: false,
  logLevel: 'warn',
}

/** What the build does to the rules wherever they run: it bounds, spells out, and knows beforehand. */
const readRules = [linear, hanRanges, quickTests, noIndexBelow, needs, wordTries]

/** The library, and what both it and the command load only for a format that needs it. */
const library: UserConfig = {
  ...common,
  entry: {
    extract: 'src/library.ts',
    recoverers: 'src/read/recoverers.ts',
    simplify: 'src/read/simplify.ts',
    'reading-thread': 'src/read/thread/reading-thread.ts',
    workbook: 'src/write/xlsx/workbook.ts',
    parquet: 'src/write/parquet.ts',
    review: 'src/review/review.ts',
  },
  format: 'esm',
  dts: {entry: 'src/library.ts'},
  plugins: [...readRules, thirdParty, pageAssets],
  // with the licence of Adobe, whose tables they are
  copy: [
    {from: ['node_modules/pdfjs-dist/cmaps/*GB*.bcmap', 'node_modules/pdfjs-dist/cmaps/LICENSE'], to: 'dist/cmaps'},
  ],
}

/** The engine of many machines is not bundled: a package that may be absent, loaded by the commands that need it. */
const engine: UserConfig = {
  ...common,
  entry: {'redis-queue': 'src/scale/redis-queue.ts'},
  format: 'esm',
  dts: false,
  deps: {neverBundle: [/^(?:bullmq|ioredis)$/], alwaysBundle: [/^(?!(?:bullmq|ioredis)$)/]},
  outputOptions: {codeSplitting: false},
  plugins: [thirdParty],
}

/**
 * commander could start programs, chalk could ask for the terminal, piscina could make its threads yield to others (and
 * would bring native code for it): what they never use here is neither loaded nor shipped.
 */
const unneeded = fileURLToPath(new URL('scripts/unneeded.ts', import.meta.url))

/** Readers and writers that stay out of the command's file; compiled code cannot import, so `start` does it for them. */
const apart = {
  name: 'apart',
  resolveId(id: string) {
    const name =
      /^\.{1,2}\/(?:\.\.\/)?(?:xlsx\/|review\/)?(recoverers|simplify|workbook|parquet|review|redis-queue)\.ts$/.exec(
        id,
      )?.[1]
    return name ? {id: `./${name}.mjs`, external: true} : null
  },
  renderChunk: (code: string) =>
    code.replace(
      /\bimport\((?=["'`]\.\/(?:recoverers|simplify|workbook|parquet|review|redis-queue)\.mjs["'`]\))/g,
      'module.beside(',
    ),
}

/** The readers are imported from beside the worker's file, too: nothing there is compiled beforehand. */
const besideWorker = {name: 'beside-worker', resolveId: apart.resolveId}

/** piscina looks for its half of a worker beside itself; ours holds it. */
const oneWorker = {
  name: 'one-worker',
  transform(code: string, id: string) {
    if (!/piscina[\\/]dist[\\/]index\.js$/.test(id)) return null
    if (!code.includes("'worker.js'")) throw new Error('piscina starts its workers in another way')
    return code.replace("'worker.js'", "'worker.cjs'")
  },
}

/** One file, so that its compiled code can be kept; what a run does not need is not evaluated. */
const command: UserConfig = {
  ...common,
  entry: {cli: 'src/cli/main.ts'},
  format: 'cjs',
  dts: false,
  outputOptions: {codeSplitting: false},
  plugins: [...readRules, writtenRows, withoutExamples, thirdParty, apart, oneWorker, lateModules, asciiWrapper],
  alias: {'node:child_process': unneeded, 'node:tty': unneeded},
}

/** A thread of a batch. */
const worker: UserConfig = {
  ...common,
  entry: {worker: 'src/batch/worker.ts'},
  format: 'cjs',
  dts: false,
  outputOptions: {codeSplitting: false},
  plugins: [...readRules, withoutExamples, thirdParty, besideWorker],
  alias: {
    'piscina/worker': fileURLToPath(new URL('node_modules/piscina/dist/worker.js', import.meta.url)),
    '@napi-rs/nice': unneeded,
  },
}

const start: UserConfig = {
  ...common,
  entry: {start: 'src/cli/start.ts'},
  format: 'cjs',
  dts: false,
}

export default defineConfig([
  library,
  engine,
  worker,
  start,
  {...command, hooks: {'build:done': () => void execFileSync(process.execPath, ['scripts/code-cache.cjs'])}},
])
