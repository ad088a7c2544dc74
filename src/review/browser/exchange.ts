/** Exports the corrections as a file, and takes such a file back. */
import type {Corrections} from '../../../schemas/corrections.ts'
import {addFigure} from './add-figure.ts'
import type {Desk} from './desk.ts'
import {button, element} from './element.ts'
import {reviewer} from './keep.ts'
import {saveCorrections} from './save-corrections.ts'

/** The panel below the table: who reviews, how many corrections there are, export and import. */
export function exchange(desk: Desk): HTMLElement {
  const {say} = desk
  const note = element('span', {class: 'note', attributes: {role: 'status'}})
  const tell = () => {
    const count = desk.corrections().length
    const said = count > 0 ? say('corrections.some', count) : say('corrections.none')
    note.textContent = desk.keeps ? said : `${said} ${say('not stored')}`
  }
  desk.watch(tell)
  tell()
  const name = element('input', {
    attributes: {
      id: 'reviewer',
      value: reviewer.get() ?? '',
      autocomplete: 'name',
      'aria-label': say('reviewer'),
      placeholder: say('reviewer'),
    },
    on: {change: () => reviewer.set(name.value.trim())},
  })
  const file = element('input', {
    attributes: {type: 'file', accept: '.json,application/json', hidden: true, 'aria-label': say('import')},
    on: {change: () => void take(desk, file, note)},
  })
  return element(
    'section',
    {class: 'exchange', attributes: {'aria-label': say('corrections')}},
    addFigure(desk),
    element(
      'div',
      {class: 'verdicts'},
      name,
      button(say('export'), () => save(desk), 'export'),
      button(say('import'), () => file.click()),
      file,
    ),
    note,
  )
}

function save({data: {path, sha256}, corrections}: Desk): void {
  saveCorrections([{path, sha256, corrections: [...corrections()]}])
}

async function take(desk: Desk, file: HTMLInputElement, note: HTMLElement): Promise<void> {
  const text = (await file.files?.[0]?.text()) ?? ''
  file.value = ''
  const mine = letterOf(text, desk.data.sha256)
  if (mine) desk.replace(mine.corrections)
  else note.textContent = desk.say('import.bad')
}

function letterOf(text: string, sha256: string): Corrections['letters'][number] | null {
  try {
    const {letters} = JSON.parse(text) as Corrections
    const mine = letters.find(letter => letter.sha256 === sha256)
    return mine && Array.isArray(mine.corrections) ? mine : null
  } catch {
    return null
  }
}
