/** Reads the words of a picture with Tesseract, from packages that may be absent and from nowhere else. */
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {Box, Line} from 'tesseract.js'
import manifest from '../../../package.json' with {type: 'json'}
import {refusal} from '../refuse.ts'

/** A page in greys, with its dots to the inch. */
export interface PageImage {
  readonly gray: Uint8Array
  readonly width: number
  readonly height: number
  readonly dpi: number
}

/** A line of a picture; places are in dots from the upper left corner, `sure` from 0 to 100. */
export interface SeenLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly height: number
  readonly sure: number
}

export interface ImageReader {
  read(image: PageImage): Promise<readonly SeenLine[]>
  close(): Promise<void>
}

/** The smaller model of the language package, and the better one. */
const MODEL = '4.0.0_best_int'

/** Starts the reader; without its packages the file is refused by a line that says what to install. */
export async function openReader(): Promise<ImageReader> {
  const {createWorker, languages} = await packages()
  // nothing is fetched and nothing is kept: the language lies in its package
  const engine = await createWorker('chi_sim', 1, {langPath: languages, gzip: true, cacheMethod: 'none'})
  return {
    async read(image) {
      const head = `P5\n${image.width} ${image.height}\n255\n`
      const {data} = await engine.recognize(Buffer.concat([Buffer.from(head), image.gray]), {}, {blocks: true})
      const lines = (data.blocks ?? []).flatMap(({paragraphs}) => paragraphs.flatMap(({lines}) => lines))
      return lines.map(seen).filter(({text}) => text !== '')
    },
    async close() {
      await engine.terminate()
    },
  }
}

async function packages() {
  try {
    const {default: engine} = await import('tesseract.js')
    const found = createRequire(import.meta.url).resolve('@tesseract.js-data/chi_sim/package.json')
    return {createWorker: engine.createWorker, languages: join(dirname(found), MODEL)}
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!/MODULE_NOT_FOUND$/.test(code)) throw error
    const names = Object.entries(manifest.peerDependencies).map(([name, version]) => `${name}@${version}`)
    throw refusal('no-ocr', `Unexpected image without the packages of --ocr, expected them: npm i ${names.join(' ')}`)
  }
}

function seen({words, bbox, baseline, confidence}: Line): SeenLine {
  const height = bbox.y1 - bbox.y0
  const base = (baseline.y0 + baseline.y1) / 2
  return {text: joined(words, height), left: bbox.x0, right: bbox.x1, base, height, sure: confidence}
}

/** Gaps between words, in heights of the line: what parts two numbers, two fields. */
const WORD = 0.5
const FIELD = 2.5

/** Tesseract parts Chinese words by blanks, which nobody printed. */
function joined(words: readonly Box[], height: number): string {
  let text = ''
  let right = 0
  for (const {text: word, bbox} of words) {
    const gap = (bbox.x0 - right) / height
    const isLatin = /[\w.,%]$/.test(text) && /^\w/.test(word)
    if (text !== '') text += gap >= FIELD ? '　　' : isLatin && (gap >= WORD || /[A-Za-z]$/.test(text)) ? ' ' : ''
    text += word.trim()
    right = bbox.x1
  }
  // a dash between figures is seen as the numeral one: 2020一2022年
  return text.replace(/(?<=\d)一(?=\d)/g, '—')
}
