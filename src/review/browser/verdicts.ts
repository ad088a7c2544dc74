/** The reviewer's verdicts on a figure: accept, reject, edit, undo. */
import type {Desk, Figure} from './desk.ts'
import {isAbout} from './desk.ts'
import {button, element} from './element.ts'
import {stamp} from './stamp.ts'

/** The row of buttons. */
export function verdicts(desk: Desk, figure: Figure, form: HTMLFormElement): HTMLElement {
  const {say} = desk
  const {state} = figure
  return element(
    'div',
    {class: 'verdicts'},
    state === 'added' ? null : button(say('accept'), () => accept(desk, figure), 'accept'),
    state === 'added' ? null : button(say('reject'), () => reject(desk, figure), 'reject'),
    button(say('edit'), () => unfold(form), 'edit'),
    state ? button(say('undo'), () => desk.correct(figure, []), 'undo') : null,
    state ? element('span', {class: 'badge', text: say(state)}) : null,
  )
}

/** Opens the form with the first field ready. */
export function unfold(form: HTMLFormElement): void {
  form.hidden = !form.hidden
  if (!form.hidden) form.querySelector<HTMLElement>('input, select')?.focus()
}

const target = ({raw, start, end}: Figure) => ({raw, start, end})

/** Says that the figure is right; edits that were made stay. */
export function accept(desk: Desk, figure: Figure): void {
  if (figure.state === 'added') return
  const edits = desk.corrections().filter(one => isAbout(one, figure) && one.action === 'edit')
  desk.correct(figure, [...edits, {action: 'accept', target: target(figure), ...stamp()}])
}

/** Says that it is no figure. */
export function reject(desk: Desk, figure: Figure): void {
  if (figure.state === 'added') return
  desk.correct(figure, [{action: 'reject', target: target(figure), class: 'name', ...stamp()}])
}
