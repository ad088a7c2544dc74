import {defineConfig} from 'tsdown'
import {thirdParty} from './scripts/third-party.ts'

export default defineConfig({
  entry: {cli: 'src/cli/main.ts', extract: 'src/extract.ts'},
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  dts: {entry: 'src/extract.ts'},
  // nothing is installed beside the program: every dependency is in the bundle
  deps: {alwaysBundle: [/.*/]},
  plugins: [thirdParty()],
  hash: false,
  clean: false,
  logLevel: 'warn',
})
