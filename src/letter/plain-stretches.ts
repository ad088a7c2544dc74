/** Parts plain text into stretches: wrapped lines joined, page numbers set aside. */
import type {Root} from 'mdast'
import type {Span} from '../tree.ts'
import {isFurniture} from './furniture.ts'
import {type Line, linesOf} from './line.ts'
import {type Stretch, stretch} from './stretch.ts'
import {goesOn, type Setting, settingOf} from './wrap.ts'

/** The stretches of a plain text, whose paragraphs (parted by blank lines) the tree gives. */
export function plainStretches(_tree: Root, source: string): Stretch[] {
  const all = linesOf(source, 0, source.length)
  const pages = all.filter(line => isFurniture(source, line.start, line.end))
  const furniture = new Set(pages)
  const lines = furniture.size > 0 ? bridge(source, all, furniture) : all
  const setting = settingOf(source, lines)
  const paragraphs = joined(source, lines, setting).map(run => paragraph(source, run))
  return [...paragraphs, ...pages.map(page => stretch(source, [page], 'furniture'))].sort((a, b) => a.start - b.start)
}

/** Without the page numbers; a sentence that a page number interrupts goes on after it. */
function bridge(source: string, lines: readonly Line[], furniture: ReadonlySet<Line>): Line[] {
  const kept: Line[] = []
  let turned = false
  for (const line of lines) {
    if (furniture.has(line)) turned = true
    else {
      const before = kept.at(-1)
      const open =
        turned && before && before.width >= 32 && !/[。！？!?：:]$/.test(source.slice(before.end - 1, before.end))
      kept.push(open ? {...line, gap: false} : line)
      turned = false
    }
  }
  return kept
}

function joined(source: string, lines: readonly Line[], setting: Setting): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && goesOn(source, run[0]!, run.at(-1)!, line, setting)) run.push(line)
    else runs.push([line])
  }
  return runs
}

function paragraph(source: string, run: readonly Line[]): Stretch {
  const pieces: Span[] = run.map((line, at) => ({start: line.start, end: run[at + 1] ? line.end + 1 : line.end}))
  return stretch(source, pieces, 'body', {indent: run[0]!.indent})
}
