/** The reviewer's desk: the letter's figures with the corrections laid over them, and which of them is looked at. */
import type {Correction} from '../../../schemas/corrections.ts'
import type {PageData, PageIndicator} from '../page-data.ts'
import type {Surroundings} from '../set/surroundings.ts'
import {type UnitsOfText, unitsOfText} from '../units-of-text.ts'
import {type Say, speaker} from '../words.ts'
import {keeper} from './keep.ts'

type State = 'accepted' | 'rejected' | 'edited' | 'added'

/** A figure as it stands after the corrections. */
export interface Figure extends PageIndicator {
  readonly state: State | null
  /** as the program read it; null for one that was added */
  readonly read: PageIndicator | null
}

export interface Desk {
  readonly data: PageData
  /** what the set tells of the letter, where it is in one */
  readonly around: Surroundings | null
  readonly say: Say
  readonly units: UnitsOfText
  /** false where the browser forgets everything */
  readonly keeps: boolean
  figures(): readonly Figure[]
  figure(id: string | null): Figure | undefined
  corrections(): readonly Correction[]
  chosen(): string | null
  choose(id: string | null): void
  /** what one figure was said to be is replaced by this */
  correct(figure: PageIndicator, corrections: readonly Correction[]): void
  /** all corrections at once */
  replace(corrections: readonly Correction[]): void
  /** calls back after every change */
  watch(change: () => void): void
  /** a verbatim slice of the text, by code points */
  slice(start: number, end: number): string
}

/** Sets up the desk of a page. */
export function deskOf(data: PageData, around: Surroundings | null): Desk {
  const keep = keeper(data.sha256)
  const units = unitsOfText(data.text)
  const watchers: (() => void)[] = []
  let corrections = keep.load()
  let figures = overlaid(data, corrections)
  let chosen: string | null = null
  const tell = () => {
    for (const watcher of watchers) watcher()
  }
  const replace = (next: readonly Correction[]) => {
    corrections = [...next]
    keep.save(corrections)
    figures = overlaid(data, corrections)
    tell()
  }
  return {
    data,
    around,
    units,
    say: speaker(data.lang),
    keeps: keep.works,
    figures: () => figures,
    figure: id => figures.find(one => one.id === id),
    corrections: () => corrections,
    chosen: () => chosen,
    choose(id) {
      chosen = id
      tell()
    },
    correct: (figure, next) => replace([...corrections.filter(one => !isAbout(one, figure)), ...next]),
    replace,
    watch: change => void watchers.push(change),
    slice: (start, end) => data.text.slice(units.unit(start), units.unit(end)),
  }
}

/** Whether a correction is about the indicator of this span. */
export function isAbout(correction: Correction, {start, end}: {readonly start: number; readonly end: number}): boolean {
  const span = correction.action === 'add' ? correction.indicator : correction.target
  return span.start === start && span.end === end
}

function overlaid({indicators}: PageData, corrections: readonly Correction[]): readonly Figure[] {
  const read = indicators.map(indicator =>
    corrected(
      indicator,
      corrections.filter(one => isAbout(one, indicator)),
    ),
  )
  const added = corrections
    .filter(one => one.action === 'add')
    .map(({indicator}): Figure => ({...indicator, id: `+${indicator.start}`, flags: [], state: 'added', read: null}))
  return added.length === 0 ? read : [...read, ...added].sort((a, b) => a.start - b.start)
}

function corrected(read: PageIndicator, corrections: readonly Correction[]): Figure {
  const edits = corrections.filter(one => one.action === 'edit')
  const fields = Object.fromEntries(edits.map(({field, value}) => [field, value]))
  const last = corrections.at(-1)?.action
  const state = last === 'accept' ? 'accepted' : last === 'reject' ? 'rejected' : edits.length > 0 ? 'edited' : null
  return {...read, ...fields, read, state}
}
