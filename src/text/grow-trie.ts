import {END, type Trie} from './trie.ts'

/** A node while the tree grows. */
interface Branch {
  readonly children: Map<number, Branch>
  /** of the word that is over here, -1 where none is */
  row: number
  base: number
}

/** Compiles words, each with the number of its row; a word that stands twice is a mistake of the table and throws. */
export function growTrie(words: Iterable<readonly [word: string, row: number]>): Trie {
  const all = [...words]
  const codes = byFrequency(all.map(([word]) => word))
  const letters = numbered(codes)
  const root = branch()
  const branches = [root]
  for (const [word, row] of all) {
    let node = root
    for (let at = 0; at < word.length; at++) node = child(node, letters[word.charCodeAt(at)]!, branches)
    if (node === root || node.row >= 0) throw new Error(`the word ${word} is empty or stands twice in one table`)
    node.row = row
  }
  for (const node of [...branches])
    if (node.row >= 0 && node.children.size > 0) child(node, END, branches).row = node.row
  const last = place(branches.filter(({children}) => children.size > 0))
  return written(root, letters, last + END + codes.length + 1)
}

/** The letter at each number, first the number after END. */
export function numbered(codes: Iterable<number>): Uint16Array {
  const letters = new Uint16Array(0x10000)
  let number = END
  for (const code of codes) letters[code] = ++number
  return letters
}

/** Frequent letters get low numbers, so that children stand close together. */
function byFrequency(words: readonly string[]): number[] {
  const seen = new Map<number, number>()
  for (const word of words)
    for (let at = 0; at < word.length; at++) seen.set(word.charCodeAt(at), (seen.get(word.charCodeAt(at)) ?? 0) + 1)
  return [...seen].sort(([a, often], [b, more]) => more - often || a - b).map(([code]) => code)
}

const branch = (): Branch => ({children: new Map(), row: -1, base: 0})

function child(node: Branch, number: number, branches: Branch[]): Branch {
  const known = node.children.get(number)
  if (known) return known
  const fresh = branch()
  node.children.set(number, fresh)
  branches.push(fresh)
  return fresh
}

const ROOT = 1

/** Finds room for the children of each node, many children first; gives the last place from which any stand. */
function place(branches: readonly Branch[]): number {
  const taken: boolean[] = [true, true]
  let free = ROOT + 1
  let last = 0
  for (const node of branches.toSorted((a, b) => b.children.size - a.children.size)) {
    const numbers = [...node.children.keys()].sort((a, b) => a - b)
    while (taken[free]) free++
    node.base = Math.max(1, free - numbers[0]!)
    while (numbers.some(number => taken[node.base + number])) node.base++
    for (const number of numbers) taken[node.base + number] = true
    last = Math.max(last, node.base)
  }
  return last
}

function written(root: Branch, letters: Uint16Array, size: number): Trie {
  const cells = new Int32Array(2 * size)
  const open: [Branch, number][] = [[root, ROOT]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, at] = next
    cells[2 * at] = node.children.size > 0 ? node.base : -1 - node.row
    for (const [number, one] of node.children) {
      cells[2 * (node.base + number) + 1] = at
      open.push([one, node.base + number])
    }
  }
  return {root: ROOT, letters, cells}
}
