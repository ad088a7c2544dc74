import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {defineConfig, type UserConfig} from 'tsdown'
import {thirdParty} from './scripts/third-party.ts'

const common: UserConfig = {
  platform: 'node',
  target: 'node20.19',
  minify: true,
  // nothing is installed beside the program: every dependency is in the bundle
  deps: {alwaysBundle: [/.*/]},
  hash: false,
  clean: false,
  logLevel: 'warn',
}

const library: UserConfig = {...common, entry: {extract: 'src/extract.ts'}, format: 'esm', dts: true}

/** commander could start programs, chalk could ask for the terminal: loading what they never use here takes 3 ms. */
const unneeded = fileURLToPath(new URL('scripts/unneeded.ts', import.meta.url))

/** One file, so that its compiled code can be kept; what a run does not need is not evaluated. */
const command: UserConfig = {
  ...common,
  entry: {cli: 'src/cli/main.ts'},
  format: 'cjs',
  dts: false,
  outputOptions: {codeSplitting: false},
  plugins: [thirdParty()],
  alias: {'node:child_process': unneeded, 'node:tty': unneeded},
}

const start: UserConfig = {
  ...common,
  entry: {start: 'src/cli/start.ts'},
  format: 'cjs',
  dts: false,
}

export default defineConfig([
  library,
  start,
  {...command, hooks: {'build:done': () => void execFileSync(process.execPath, ['scripts/code-cache.cjs'])}},
])
