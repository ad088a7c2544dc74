/** The lists of a set: letters, findings with the contradictions before them, and each flag's figures. */
import type {Contradiction} from '../../review/set/contradictions.ts'
import type {FlagFact} from '../../review/set/facts.ts'
import type {Cell, Link, ListData} from '../../review/set/list-data.ts'
import type {Listed} from '../../review/set/list-rows.ts'
import type {SetIndex} from '../../review/set/set-index.ts'
import {type ListOptions, type ListWriter, listWriter, MOST_ROWS} from './list-writer.ts'
import {PAGES} from './set-folder.ts'

interface SetLists {
  contradiction(found: Contradiction, link: (letter: number) => Link): void
  /** a letter with its findings and flags; addresses as the pages see them */
  letter(listed: Listed): void
  /** writes what is left; what of it the index shows itself */
  end(): Pick<SetIndex, 'letters' | 'findings' | 'pages'>
}

/** Findings that the index shows itself. */
const ABOVE = 12

/** Starts the lists; the first letters are the index's own. */
export function setLists(options: ListOptions): SetLists {
  const {review, lang} = options
  const say = review.speaker(lang)
  const fromIndex = (href: string) => `${PAGES}/${href}`
  const above: (readonly Cell[])[] = []
  const rows: (readonly Cell[])[] = []
  const letters: (readonly [string, string])[] = []
  const others = listWriter(
    options,
    {name: 'letters', title: say('letters'), columns: review.letterColumns},
    '../index.html',
  )
  const findings = listWriter(options, {
    name: 'findings',
    title: say('contradictions and findings'),
    columns: review.findingColumns,
  })
  const flags = new Map<string, ListWriter>()
  let [files, doubts] = [0, 0]
  function flagged(listed: Listed, flag: FlagFact): void {
    const name = flag.flag
    const writer =
      flags.get(name) ?? listWriter(options, {name: `flags-${name}`, title: `⚑ ${name}`, columns: review.flagColumns})
    flags.set(name, writer)
    writer.add(review.flagRow(listed, flag))
  }
  return {
    contradiction(found, link) {
      doubts++
      findings.add(review.contradictionRow(found, link, say))
      const seen = (letter: number): Link => [fromIndex(link(letter)[0]), link(letter)[1]]
      if (above.length < ABOVE) above.push(review.contradictionRow(found, seen, say))
    },
    letter(listed) {
      const {facts, href} = listed
      const here = {...listed, href: fromIndex(href)}
      const mark = [facts.sha256?.slice(0, 12) ?? '', facts.path] as const
      files++
      if (rows.length < MOST_ROWS) {
        rows.push(review.letterRow(here, say))
        letters.push(mark)
      } else others.add(review.letterRow(listed, say), mark)
      for (const finding of facts.findings) {
        doubts++
        findings.add(review.findingRow(listed, finding, say))
        if (above.length < ABOVE && finding.level !== 'info') above.push(review.findingRow(here, finding, say))
      }
      for (const flag of facts.flags) flagged(listed, flag)
    },
    end() {
      for (const one of [others, findings, ...flags.values()]) one.end()
      const data: ListData = {lang, columns: review.letterColumns, rows, letters}
      const first = (name: string) => fromIndex(`${name}-1.html`)
      const pages = {
        letters: files > rows.length ? fromIndex('letters-2.html') : null,
        findings: doubts > 0 ? first('findings') : null,
        flags: new Map([...flags.keys()].map(flag => [flag, first(`flags-${flag}`)])),
      }
      return {letters: data, findings: above, pages}
    },
  }
}
