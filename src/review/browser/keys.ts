/** The keyboard: j and k step, f steps to flags, / searches; e, a and x edit, accept and reject. */
import type {Desk} from './desk.ts'
import type {FigureTable} from './table.ts'
import {accept, reject, unfold} from './verdicts.ts'

/** Listens to keys, except where somebody types. */
export function keys(desk: Desk, table: FigureTable): void {
  const step = (by: 1 | -1, flagged = false) => {
    const ids = table.shown()
    const at = ids.indexOf(desk.chosen() ?? '')
    const start = at < 0 && by < 0 ? ids.length : at
    for (let next = start + by; next >= 0 && next < ids.length; next += by) {
      if (flagged && desk.figure(ids[next]!)!.flags.length === 0) continue
      return desk.choose(ids[next]!)
    }
  }
  const judge = (verdict: (desk: Desk, figure: NonNullable<ReturnType<Desk['figure']>>) => void) => {
    const figure = desk.figure(desk.chosen())
    if (figure) verdict(desk, figure)
  }
  const actions: Readonly<Record<string, () => void>> = {
    j: () => step(1),
    k: () => step(-1),
    f: () => step(1, true),
    '/': () => document.getElementById('search')?.focus(),
    a: () => judge(accept),
    x: () => judge(reject),
    e: () => {
      const form = document.querySelector<HTMLFormElement>('.edit-form')
      if (form) unfold(form)
    },
  }
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const typing = (event.target as Element).closest('input, select, textarea')
    if (event.key === 'Escape') {
      if (typing) (typing as HTMLElement).blur()
      else desk.choose(null)
      return
    }
    const action = typing ? undefined : actions[event.key]
    if (!action) return
    event.preventDefault()
    action()
  })
}
