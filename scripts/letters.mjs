/** Many letters made of the fixtures, each with a line of its own. */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const fixtures = fileURLToPath(new URL('../fixtures/letters', import.meta.url))

/** The fixture letters, as text by name. */
export const fixtureLetters = () =>
  readdirSync(fixtures)
    .sort()
    .map(name => ({name, text: readFileSync(join(fixtures, name), 'utf8')}))

/** Fills a folder with so many letters, a hundred a subfolder. */
export function makeLetters(folder, count) {
  const all = fixtureLetters()
  for (let at = 0; at < count; at++) {
    const {name, text} = all[at % all.length]
    const home = join(folder, String(Math.floor(at / 100)).padStart(4, '0'))
    if (at % 100 === 0) mkdirSync(home, {recursive: true})
    writeFileSync(join(home, `${String(at).padStart(6, '0')}-${name}`), `${text}\n第${at + 1}号\n`)
  }
}
