import {defineConfig} from 'tsdown'

export default defineConfig({
  entry: {cli: 'src/cli/main.ts', extract: 'src/extract.ts'},
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  dts: true,
  // nothing is installed beside the program: every dependency is in the bundle
  deps: {alwaysBundle: [/.*/]},
  hash: false,
  clean: false,
  logLevel: 'warn',
})
