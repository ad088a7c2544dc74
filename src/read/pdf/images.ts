/** Finds the images of a page, and puts them together to the picture that a scanner took of it. */
import type {PageImage} from '../ocr/image-reader.ts'
import {type Matrix, type OperatorList, placed, times} from './matrix.ts'

/** Operators that paint an image, by their numbers in pdf.js's OPS: 83 is a stencil, 86 has its image with it. */
const IMAGES = new Set([83, 85, 86])
/** The kinds of images by pdf.js: a bit, three bytes, four bytes a place. */
const KINDS = {bits: 1, rgb: 2, rgba: 3} as const
const FINEST = 300
const COARSEST = 72
/** Dots of the picture of a page: A3 at 300 to the inch. */
const MOST_DOTS = 20_000_000

/** A decoded image as pdf.js gives it. */
interface Image {
  readonly width: number
  readonly height: number
  readonly kind?: number
  readonly data: Uint8Array
}

interface Painted {
  readonly image: Image
  readonly stencil: boolean
  readonly matrix: Matrix
}

/** The page as far as its picture needs it. */
export interface Pictured {
  readonly view: readonly number[]
  getViewport(options: {scale: number}): {width: number; height: number; transform: number[]}
  readonly objs: Objects
  readonly commonObjs: Objects
}

interface Objects {
  get(name: string, done: (found: unknown) => void): unknown
}

/** Share of the page that its largest image covers. */
export function imageShare(
  operators: OperatorList,
  [left = 0, low = 0, right = 0, high = 0]: readonly number[],
): number {
  let most = 0
  for (const {op, matrix: m} of placed(operators))
    if (IMAGES.has(op)) most = Math.max(most, Math.abs(m[0] * m[3] - m[1] * m[2]))
  return most / Math.max((right - left) * (high - low), 1)
}

/** The picture of a page in greys; null where none of its images could be decoded. */
export async function pictureOf(page: Pictured, operators: OperatorList): Promise<PageImage | null> {
  const painted: Painted[] = []
  for (const {op, args, matrix} of placed(operators)) {
    if (!IMAGES.has(op)) continue
    const image = await decoded((args as readonly unknown[])[0], page)
    if (image) painted.push({image, stencil: op === 83, matrix})
  }
  if (painted.length === 0) return null
  const size = page.getViewport({scale: 1})
  const native = painted.reduce(
    (most, {image, matrix: m}) => Math.max(most, (image.width * 72) / Math.max(Math.hypot(m[0], m[1]), 1)),
    0,
  )
  const finest = Math.sqrt((MOST_DOTS / size.width / size.height) * 72 * 72)
  const dpi = Math.min(Math.max(native, COARSEST), FINEST, finest)
  const view = page.getViewport({scale: dpi / 72})
  const [width, height] = [Math.max(Math.round(view.width), 1), Math.max(Math.round(view.height), 1)]
  const gray = new Uint8Array(width * height).fill(255)
  for (const {image, stencil, matrix} of painted)
    paint({gray, width, height}, image, stencil, times(view.transform as unknown as Matrix, matrix))
  return {gray: upright(gray), width, height, dpi}
}

/** The image itself, or the one that was decoded under its name; shared ones are kept apart. */
async function decoded(named: unknown, {objs, commonObjs}: Pictured): Promise<Image | null> {
  const own = named as Partial<Image> & {data?: unknown}
  const name = typeof named === 'string' ? named : own.data
  if (typeof name === 'string') {
    const from = name.startsWith('g_') ? commonObjs : objs
    const found = (await new Promise<unknown>(done => from.get(name, done))) as Partial<Image> | null
    return found?.data && found.width && found.height ? (found as Image) : null
  }
  return own.data && own.width && own.height ? (own as Image) : null
}

/** Each dot of the picture inside the image has the mean of the places that it covers. */
function paint(on: Omit<PageImage, 'dpi'>, image: Image, stencil: boolean, m: Matrix): void {
  const det = m[0] * m[3] - m[1] * m[2]
  if (!Number.isFinite(det) || Math.abs(det) < 1) return
  const xs = [m[4], m[4] + m[0], m[4] + m[2], m[4] + m[0] + m[2]]
  const ys = [m[5], m[5] + m[1], m[5] + m[3], m[5] + m[1] + m[3]]
  const [left, right] = [Math.max(Math.floor(Math.min(...xs)), 0), Math.min(Math.ceil(Math.max(...xs)), on.width)]
  const [top, foot] = [Math.max(Math.floor(Math.min(...ys)), 0), Math.min(Math.ceil(Math.max(...ys)), on.height)]
  const places = (image.width * image.height) / Math.abs(det)
  const steps = Math.min(Math.max(Math.round(Math.sqrt(places)), 1), 4)
  const shade = shadeOf(image, stencil)
  for (let y = top; y < foot; y++)
    for (let x = left; x < right; x++) {
      let [sum, count] = [0, 0]
      for (let step = 0; step < steps * steps; step++) {
        const dx = x + ((step % steps) + 0.5) / steps - m[4]
        const dy = y + (Math.floor(step / steps) + 0.5) / steps - m[5]
        // images stand on their feet: their first row is at the top of the unit square
        const u = Math.floor(((m[3] * dx - m[2] * dy) / det) * image.width)
        const v = Math.floor((1 - (m[0] * dy - m[1] * dx) / det) * image.height)
        if (u < 0 || v < 0 || u >= image.width || v >= image.height) continue
        sum += shade(u, v)
        count++
      }
      const at = y * on.width + x
      // a stencil leaves what is under it where it is light
      if (count > 0) on.gray[at] = stencil ? Math.min(on.gray[at]!, sum / count) : sum / count
    }
}

/** How light the image is at a place, from 0 to 255. */
function shadeOf({width, kind, data}: Image, stencil: boolean): (x: number, y: number) => number {
  const stride = (width + 7) >> 3
  if (stencil || kind === KINDS.bits) return (x, y) => ((data[y * stride + (x >> 3)]! >> (7 - (x & 7))) & 1) * 255
  const bytes = kind === KINDS.rgba ? 4 : 3
  return (x, y) => {
    const at = (y * width + x) * bytes
    const light = data[at]! * 0.3 + data[at + 1]! * 0.59 + data[at + 2]! * 0.11
    return bytes === 4 ? 255 + ((light - 255) * data[at + 3]!) / 255 : light
  }
}

/** A picture that is dark for the most part is a negative. */
function upright(gray: Uint8Array): Uint8Array {
  let sum = 0
  for (const shade of gray) sum += shade
  return sum * 2 < gray.length * 255 ? gray.map(shade => 255 - shade) : gray
}
