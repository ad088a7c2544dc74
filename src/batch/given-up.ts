/** What is written of a letter that nobody could read to its end. */
import {exitCode} from '../../schemas/exit-code.ts'
import type {Errand} from './crew.ts'
import {gather} from './gather.ts'
import type {Input} from './input.ts'
import type {Yield} from './outcome.ts'
import {products} from './products.ts'
import {hashOfInput, refused} from './read-input.ts'

export async function givenUp(errand: Errand, input: Input, message: string): Promise<Yield> {
  const gatherer = gather(await products(errand.products), errand.tell)
  gatherer.add(refused(input, hashOfInput(input), {message, exitCode: exitCode.unreadable}), 0)
  return gatherer.done()
}
