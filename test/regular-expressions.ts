/** Every regular expression of the program: the literals of its source and its bundle, and those made when it is loaded. */
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
/** What is not loaded: programs, which would start, and the page with the script that only the bundle makes. */
const PROGRAMS = /(?:^cli\/(?:main|start)|worker|thread)[^/]*\.ts$|^review\/(?:browser\/|review\.ts$)/

/** Each as `/source/flags`, with where it stands. */
export async function regularExpressions(): Promise<ReadonlyMap<string, string>> {
  const found = new Map(await madeByCode())
  for (const room of ['src', 'schemas', 'dist'])
    for (const file of readdirSync(`${root}${room}`, {recursive: true, encoding: 'utf8'}))
      if (/\.(?:ts|[mc]js)$/.test(file) && !file.endsWith('.d.mts'))
        for (const text of literals(readFileSync(`${root}${room}/${file}`, 'utf8')))
          if (!found.has(text)) found.set(text, `${room}/${file}`)
  return found
}

function literals(code: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('any.ts', code, ts.ScriptTarget.Latest))
  return found
}

/** What `new RegExp` makes of templates while our modules are loaded. */
async function madeByCode(): Promise<[string, string][]> {
  const made: [string, string][] = []
  const native = globalThis.RegExp
  globalThis.RegExp = new Proxy(native, {
    construct(target, [source, flags]: [string, string | undefined]) {
      const place = new Error('made here').stack?.split('\n')[2] ?? ''
      const file = /\/((?:src|schemas)\/[^:?]+)/.exec(place)?.[1]
      if (file && !place.includes('node_modules'))
        made.push([`/${new native(source, flags).source}/${flags ?? ''}`, file])
      return new target(source, flags)
    },
  })
  try {
    for (const file of readdirSync(`${root}src`, {recursive: true, encoding: 'utf8'}))
      if (file.endsWith('.ts') && !PROGRAMS.test(file)) await import(`${root}src/${file}`)
  } finally {
    globalThis.RegExp = native
  }
  return made
}
