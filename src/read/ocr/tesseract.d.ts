/** What is used of a package that may be absent. */
declare module 'tesseract.js' {
  export interface Box {
    readonly text: string
    readonly confidence: number
    readonly bbox: {readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number}
  }
  export interface Line extends Box {
    readonly baseline: {readonly y0: number; readonly y1: number}
    readonly words: readonly Box[]
  }
  interface Page {
    readonly blocks: readonly {readonly paragraphs: readonly {readonly lines: readonly Line[]}[]}[] | null
  }
  interface Engine {
    recognize(image: Uint8Array, options: object, output: object): Promise<{readonly data: Page}>
    terminate(): Promise<unknown>
  }
  export const createWorker: (language: string, mode: number, options: object) => Promise<Engine>
  const all: {readonly createWorker: typeof createWorker}
  export default all
}
