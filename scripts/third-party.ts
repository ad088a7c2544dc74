/** A bundler plugin: writes the licences of everything that went into the bundles beside them. */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

interface Chunk {
  readonly moduleIds?: readonly string[]
}

/** Works of others inside a package, which its own licence does not cover: where their licence is. */
const EMBEDDED: Readonly<Record<string, {readonly work: string; readonly text: string}>> = {
  unpdf: {work: 'PDF.js of the Mozilla Foundation (Apache-2.0)', text: 'node_modules/pdfjs-dist/LICENSE'},
}

/** The packages of all bundles of a build: the last one to be written writes them all. */
const packages = new Set<string>()

/** Writes `dist/THIRD-PARTY.txt`: name, version, licence and licence texts of each bundled package. */
export const thirdParty = {
  name: 'third-party',
  generateBundle(_: unknown, bundle: Readonly<Record<string, object>>) {
    const modules = Object.values(bundle as Record<string, Chunk>).flatMap(({moduleIds}) => moduleIds ?? [])
    for (const one of modules.flatMap(packageOf)) packages.add(one)
  },
  writeBundle() {
    mkdirSync('dist', {recursive: true})
    writeFileSync(
      'dist/THIRD-PARTY.txt',
      [...packages]
        .sort()
        .map(notice)
        .join(`\n${'-'.repeat(80)}\n\n`),
    )
  },
}

/** The folder of the package that a module belongs to; none for our own. */
function packageOf(module: string): string[] {
  if (!module.includes('/node_modules/')) return []
  const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replace(/^\0/, ''))?.[0]
  return folder && existsSync(join(folder, 'package.json')) ? [folder] : []
}

function notice(folder: string): string {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = licencesIn(folder)
  if (texts.length === 0) throw new Error(`${name} comes without the text of its licence: ${dirname(folder)}`)
  const own = [`${name} ${version} (${license})`, ...texts.map(read)]
  const {work, text} = EMBEDDED[name] ?? {}
  return `${[...own, ...(work && text ? [`${name} contains ${work}:`, read(text)] : [])].join('\n\n')}\n`
}

/** Licences, notices and those of third parties, also in a folder of them: LICENSE, NOTICE.txt, LICENSES/Apache-2.0.txt. */
function licencesIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter(({name}) => /^(?:licen[cs]es?|notice|copying|third[-_]?party)\b/i.test(name.replaceAll('_', '-')))
    .flatMap(entry => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? readdirSync(path).map(name => join(path, name)) : [path]
    })
    .sort()
}

const read = (path: string): string => readFileSync(path, 'utf8').trim()
