/** A tree of words as the text of a string constant: base64 of 16-bit numbers. */
import {numbered} from './grow-trie.ts'
import {END, type Trie} from './trie.ts'

/** The first number; read as 256 where the bytes of a number stand the other way round. */
const ORDER = 1

/** Writes it down, the root excepted. */
export function packTrie({letters, cells}: Trie): string {
  const codes: number[] = []
  for (const [code, number] of letters.entries()) if (number > END) codes[number - END - 1] = code
  const nodes = (cells.findLastIndex(number => number !== 0) + 1) / 2
  if (cells.some(number => number > 0x7fff || number < -0x8000))
    throw new Error('too many words for numbers of 16 bits')
  const all = [ORDER, codes.length, nodes, ...codes, ...cells.subarray(0, 2 * nodes)]
  return Buffer.from(Int16Array.from(all).buffer).toString('base64')
}

/** Reads it again. */
export function unpackTrie(packed: string): Omit<Trie, 'root'> {
  const bytes = Buffer.from(packed, 'base64')
  const numbers = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
  if (numbers[0] !== ORDER) bytes.swap16()
  const [count, nodes] = [numbers[1]!, numbers[2]!]
  const at = 3 + count
  // room for each letter after each node, so that no look-up leaves the arrays
  const cells = new Int16Array(2 * (nodes + END + count + 1))
  cells.set(numbers.subarray(at))
  return {letters: numbered(new Uint16Array(numbers.subarray(3, at))), cells}
}
