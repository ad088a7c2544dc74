/** The index of a set: its sums, what contradicts, what is flagged, and every letter. */
import type {Lang} from '../../../schemas/options.ts'
import {html} from '../html.ts'
import {type Assets, pageOf} from '../page-of.ts'
import {type Say, speaker, term} from '../words.ts'
import type {Cell, ListData} from './list-data.ts'
import {list} from './list-page.ts'
import {sumTables} from './sum-tables.ts'
import type {Sums} from './sums.ts'

export interface SetIndex {
  readonly sums: Sums
  /** the first rows of the list of findings, and how many there are */
  readonly findings: readonly (readonly Cell[])[]
  readonly contradictions: number
  /** where each list goes on; flags have a list each */
  readonly pages: {
    readonly letters: string | null
    readonly findings: string | null
    readonly flags: ReadonlyMap<string, string>
  }
  readonly letters: ListData
}

/** Writes the index; it lies above the folder of the pages. */
export function setIndex({sums, findings, contradictions, pages, letters}: SetIndex, lang: Lang, assets: Assets) {
  const say = speaker(lang)
  const {all} = sums
  const title = say('set title', all.letters)
  const counts = [
    [all.letters, say('letters')],
    [all.failed, say('unreadable')],
    [all.figures, say('figures')],
    [all.flagged, say('flagged')],
    [all.unread, term(say, 'class', 'unread')],
    [contradictions, say('contradictions')],
    [all.findings, say('findings')],
  ] as const
  const body = `<a class="skip" href="#list">${html(say('skip letters'))}</a>
<header class="index"><h1>${html(title)}</h1>
<ul class="numbers">${counts.map(([count, words]) => `<li><b>${count}</b> ${html(words)}</li>`).join('')}</ul></header>
<main class="index">
<div class="sums">${sumTables(sums, say)}</div>
<section class="panel"><h2>${html(say('contradictions and findings'))} (${contradictions + all.findings})</h2>
${doubts(findings, say)}${more(pages.findings, contradictions + all.findings - findings.length, say)}</section>
<section class="panel"><h2>${html(say('flags'))}</h2>${flags(sums, pages.flags, say)}</section>
<section class="panel" id="letters"><h2>${html(say('letters'))}</h2>
${more(pages.letters, all.letters - letters.rows.length, say)}${list(letters)}</section>
</main>`
  const {start, end} = pageOf({lang: say('page.lang'), title, body}, assets)
  return start + end
}

function doubts(rows: SetIndex['findings'], say: Say): string {
  if (rows.length === 0) return `<p class="note">${html(say('no findings'))}</p>`
  return `<ul class="list">${rows.map(row => `<li><b>${cell(row[0])}</b> ${cell(row[1])} <span class="places">${cell(row[2])}</span></li>`).join('')}</ul>`
}

const cell = (value: Cell | undefined): string =>
  Array.isArray(value)
    ? value.map(([href, words]) => `<a href="${html(href)}">${html(words)}</a>`).join(' · ')
    : html(String(value ?? ''))

const more = (first: string | null, count: number, say: Say): string =>
  first && count > 0 ? `<p class="note"><a href="${html(first)}">${html(say('and more', count))}</a></p>` : ''

function flags({flags}: Sums, pages: ReadonlyMap<string, string>, say: Say): string {
  if (flags.size === 0) return `<p class="note">${html(say('no flags'))}</p>`
  const rows = [...flags].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return `<ul class="numbers">${rows
    .map(([flag, count]) => `<li><b>${count}</b> <a href="${html(pages.get(flag) ?? '')}">⚑ ${html(flag)}</a></li>`)
    .join('')}</ul>`
}
