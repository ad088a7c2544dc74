/** The man page, made of the README and of the help of every command. */
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {beforeAll, expect, test} from 'vitest'
import {commands} from '../src/cli/commands.ts'
import {bundle} from './bundle.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
let page: string
beforeAll(() => {
  bundle()
  execFileSync(process.execPath, ['scripts/man.mjs'], {cwd: root})
  // a hyphen is escaped: \\-\\-with\\-text
  page = readFileSync(`${root}dist/extract.1`, 'utf8').replaceAll('\\', '')
}, 120_000)

const names = commands.flatMap(({name}) => (name === null ? [] : [name]))

test.each(names)('has a section of extract %s', name => {
  expect(page).toMatch(new RegExp(`^\\.SS "?extract ${name}"?$`, 'm'))
})

test.each(commands.map(one => [one.name ?? 'extract', one] as const))('has the options of %s', async (_, {options}) => {
  for (const key of Object.keys((await options()).shape))
    expect(page).toContain(`--${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`)
})

test('begins with all commands', () => {
  expect(page).toContain(names.join('|'))
})
