/** A bundler plugin: writes the licences of everything that went into the bundle beside it. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

interface Chunk {
  readonly moduleIds?: readonly string[]
}

interface Emitter {
  emitFile(file: {type: 'asset'; fileName: string; source: string}): unknown
}

/** Emits a file of the name given: name, version, licence and licence text of each bundled package. */
export function thirdParty(fileName: string) {
  return {
    name: 'third-party',
    generateBundle(this: Emitter, _: unknown, bundle: Readonly<Record<string, object>>) {
      const modules = Object.values(bundle as Record<string, Chunk>).flatMap(({moduleIds}) => moduleIds ?? [])
      const packages = new Set(modules.flatMap(packageOf))
      const source = [...packages]
        .sort()
        .map(notice)
        .join(`\n${'-'.repeat(80)}\n\n`)
      if (source) this.emitFile({type: 'asset', fileName, source})
    },
  }
}

/** The folder of the package that a module belongs to; none for our own. */
function packageOf(module: string): string[] {
  if (!module.includes('/node_modules/')) return []
  const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replace(/^\0/, ''))?.[0]
  return folder && existsSync(join(folder, 'package.json')) ? [folder] : []
}

function notice(folder: string): string {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const text = readdirSync(folder).find(file => /^licen[cs]e/i.test(file))
  if (!text) throw new Error(`${name} comes without the text of its licence: ${dirname(folder)}`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, text), 'utf8').trim()}\n`
}
