import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {commands} from '../src/cli/commands.ts'
import {menus} from '../src/cli/completion/menus.ts'
import {bundle} from './bundle.ts'

const shells = ['bash', 'zsh', 'fish'] as const

let folder: string
beforeAll(() => {
  const command = bundle()
  folder = mkdtempSync(join(tmpdir(), 'extract-'))
  for (const shell of shells)
    for (const lang of ['en', 'zh']) {
      const {stdout} = spawnSync(process.execPath, [command, 'completion', shell, '--lang', lang], {encoding: 'utf8'})
      writeFileSync(join(folder, `${lang}.${shell}`), stdout)
    }
  mkdirSync(join(folder, 'letters'))
  for (const name of ['a.txt', 'b c.txt']) writeFileSync(join(folder, 'letters', name), '')
}, 60_000)
afterAll(() => rmSync(folder, {recursive: true}))

/** What bash offers for the last of the words. */
function offered(...words: readonly string[]): string[] {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is bash's
  const script = 'source en.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _extract; printf "%s\\n" "${COMPREPLY[@]}"'
  const {stdout} = spawnSync('bash', ['-c', script, 'bash', 'extract', ...words], {cwd: folder, encoding: 'utf8'})
  return stdout.split('\n').filter(Boolean).sort()
}

describe('bash', () => {
  test.each([
    [['au'], ['audit']],
    [['--form'], ['--format']],
    [['-f', 'x'], ['xlsx']],
    [['--format', '=', 'n'], ['ndjson']],
    [
      ['--format', '='],
      ['csv', 'datapackage', 'json', 'ndjson', 'parquet', 'table', 'xlsx'],
    ],
    [
      ['--kind', 'm'],
      ['mass', 'money', 'multiple'],
    ],
    [
      ['--lang', ''],
      ['en', 'zh'],
    ],
    [['--jobs', ''], []],
    [['letters/'], ['letters/a.txt', 'letters/b c.txt']],
    [['audit', '--ex'], []],
    [['explain', '--wh'], ['--why-not']],
    [['verify', '--root', 'l'], ['letters']],
    [
      ['completion', ''],
      ['bash', 'fish', 'zsh'],
    ],
    [['schema', 'l'], []],
  ])('%j', (words, expected) => {
    expect(offered(...words)).toEqual(expected)
  })

  test('every option of every command is offered', async () => {
    for (const {name, flags} of await menus(commands))
      expect(offered(...(name ? [name] : []), '--')).toEqual(flags.map(({long}) => `--${long}`).sort())
  })
})

test.each(shells.flatMap(shell => ['en', 'zh'].map(lang => [shell, lang])))(
  '%s reads its script (%s)',
  (shell, lang) => {
    const {error, stderr, status} = spawnSync(shell!, ['-n', join(folder, `${lang}.${shell}`)], {encoding: 'utf8'})
    // a machine need not have all shells
    if (error && 'code' in error && error.code === 'ENOENT') return
    expect(stderr).toBe('')
    expect(status).toBe(0)
  },
)

test.skipIf(spawnSync('zsh', ['--version']).error !== undefined)('zsh completes', () => {
  const script = [
    'zmodload zsh/zpty && zpty z zsh -f -i',
    "zpty -w z \"autoload -Uz compinit; compinit -u -d ./dump; source en.zsh; PS1=; zstyle ':completion:*' list-prompt ''\"",
    'zpty -w z "echo ready"; sleep 1; zpty -n -w z "extract --forma\t\tnd\t letters/a\t"; sleep 2; zpty -r -t z out; while zpty -r -t z more; do out+=$more; done; print -r -- $out',
  ].join('; ')
  const {stdout} = spawnSync('zsh', ['-f', '-c', script], {cwd: folder, encoding: 'utf8'})
  expect(stdout).toMatch(/--format/)
})
