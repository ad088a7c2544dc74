/** The letter's side: marks that are clicked, chosen, crossed out; findings that are gone to. */
import type {Desk} from './desk.ts'

/** Connects the marks of the letter with the desk. */
export function letterView(desk: Desk): void {
  const letter = document.getElementById('letter')!
  letter.addEventListener('click', event => {
    const mark = (event.target as Element).closest<HTMLElement>('mark[data-id]')
    if (mark && String(getSelection()) === '') desk.choose(mark.dataset.id!)
  })
  document.querySelector('header')!.addEventListener('click', event => {
    const target = event.target as Element
    const finding = target.closest<HTMLElement>('[data-finding-go]')
    if (finding) go(letter.querySelector(`[data-finding="${finding.dataset.findingGo}"]`))
    const figure = target.closest<HTMLElement>('[data-go]')
    if (figure && target.closest('button')) desk.choose(figure.dataset.go!)
  })
  let last: string | null = null
  desk.watch(() => {
    const states = new Map(desk.figures().map(({id, state}) => [id, state]))
    for (const mark of letter.querySelectorAll<HTMLElement>('mark[data-id]')) {
      const id = mark.dataset.id!
      mark.toggleAttribute('aria-current', id === desk.chosen())
      mark.dataset.state = states.get(id) ?? ''
    }
    if (desk.chosen() !== last) show(desk)
    last = desk.chosen()
  })
}

/** Brings the chosen figure's place to the eye; its item is tinted where the browser can. */
export function show(desk: Desk): void {
  const figure = desk.figure(desk.chosen())
  const highlights = 'highlights' in CSS ? CSS.highlights : null
  highlights?.clear()
  if (!figure) return
  const block = blockAt(desk.units.unit(figure.start))
  go(document.querySelector(`#letter mark[data-id="${CSS.escape(figure.id)}"]`) ?? block)
  if (!highlights) return
  const spans = figure.state === 'added' ? [figure, figure.item] : [figure.item]
  const ranges = spans
    .filter(span => span !== null)
    .map(({start, end}) => rangeOf(desk.units.unit(start), desk.units.unit(end)))
  highlights.set('item', new Highlight(...ranges.filter(range => range !== null)))
}

/** Brings something of the letter to the eye. */
export function go(to: Element | null): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  // on a narrow screen the card covers the lower half
  const block = matchMedia('(max-width: 900px)').matches ? 'start' : 'center'
  to?.scrollIntoView({block, behavior: calm ? 'auto' : 'smooth'})
}

/** The block of the letter that holds the UTF-16 offset. */
function blockAt(offset: number): HTMLElement | null {
  let found: HTMLElement | null = null
  for (const block of document.querySelectorAll<HTMLElement>('#letter [data-start]')) {
    if (Number(block.dataset.start) > offset) break
    found = block
  }
  return found
}

/** A stretch of one block; null where it reaches beyond. */
function rangeOf(start: number, end: number): Range | null {
  const block = blockAt(start)
  if (!block) return null
  const range = document.createRange()
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let at = Number(block.dataset.start)
  let begun = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue!.length
    if (!begun && start < at + length) {
      range.setStart(node, start - at)
      begun = true
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at)
      return range
    }
    at += length
  }
  return null
}
