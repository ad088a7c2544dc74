/** Puts what a page of the review needs into the program as text: a script bundled for the browser, a style sheet. */
import {readFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {rolldown} from 'rolldown'

const WANTED = /^(\..+)\?(?:script|text)$/

export const pageAssets = {
  name: 'page-assets',
  resolveId: (id: string, importer: string | undefined) =>
    WANTED.test(id) && importer ? `\0${resolve(dirname(importer), id)}.js` : null,
  async load(id: string) {
    const [, file, sort] = /^\0(.+)\?(script|text)\.js$/.exec(id) ?? []
    if (!file) return null
    const text = sort === 'script' ? await scriptOf(file) : readFileSync(file, 'utf8').replace(/\n\s*/g, '\n')
    return `export default ${JSON.stringify(text)}`
  },
}

async function scriptOf(file: string): Promise<string> {
  const bundle = await rolldown({input: file, platform: 'browser', logLevel: 'warn'})
  const {output} = await bundle.generate({format: 'iife', minify: true})
  await bundle.close()
  // in a script element these would begin or end something
  return output[0].code.replace(/<(?=\/script|!--|script)/gi, '\\x3c')
}
