/** Runs the bundled command once on a letter, as most are run, and keeps what V8 compiled, lazy functions included (`dist/cli.cache`). */
const {readFileSync, writeFileSync} = require('node:fs')
const {join} = require('node:path')
const {Script} = require('node:vm')

const dist = join(__dirname, '../dist')
const bundle = join(dist, 'cli.cjs')
const script = new Script(readFileSync(bundle, 'latin1'), {filename: bundle})
process.argv.splice(2, Infinity, '--quiet', join(__dirname, '../fixtures/letters/guangzhou-20222187.txt'))
process.once('exit', () => writeFileSync(join(dist, 'cli.cache'), script.createCachedData()))
script.runInThisContext()(exports, require, module, bundle, dist)
