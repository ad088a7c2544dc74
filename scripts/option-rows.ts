/** Writes into the bundle what commander is told of the program's own options (src/cli/extract-rows.ts). */
import {extractRows} from '../src/cli/extract-rows.ts'

/** A plugin of the bundler. */
export const writtenRows = {
  name: 'written-rows',
  load: (id: string): string | null =>
    /cli[\\/]extract-rows\.ts$/.test(id) ? `export const extractRows = ${JSON.stringify(extractRows)}` : null,
}
