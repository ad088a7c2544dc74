/** What stands above the letter: envelope, ledger, findings, charts. */
import type {LetterRecord} from '../../schemas/record.ts'
import {ledgerClass} from '../../schemas/vocabulary.ts'
import {charts} from './charts/charts.ts'
import {html} from './html.ts'
import {type Say, term} from './words.ts'

/** The envelope in short, and the overview that folds away. */
export function pageHead(record: LetterRecord, say: Say): string {
  const drawn = charts(record, say)
  return `<dl class="envelope">${envelope(record, say)}</dl>
<details class="overview" open><summary>${html(say('summary'))}</summary><div class="panels">
<section class="ledger"><h3>${html(say('ledger'))}</h3>${ledger(record, say)}</section>
<section class="findings"><h3>${html(say('findings'))} (${record.findings.length})</h3>${findings(record, say)}</section>
</div></details>
${drawn ? `<details class="overview charts"><summary>${html(say('charts'))}</summary><div class="panels">${drawn}</div></details>` : ''}`
}

function envelope({letter, source}: LetterRecord, say: Say): string {
  const {subject} = letter
  const rows: (readonly [string, string | null])[] = [
    [say('issuer'), letter.issuer],
    [say('addressees'), letter.addressees.join('、')],
    [say('subject'), [subject.number && `第${subject.number}号`, subject.title].filter(Boolean).join(' ')],
    [say('documentNumber'), letter.documentNumber],
    [say('date'), letter.date],
    [say('region'), letter.region && `${letter.region.name} ${letter.region.adcode}`],
    [say('resultClass'), letter.resultClass],
    [say('consulted'), letter.consulted.join('、')],
    [say('file'), source.path],
  ]
  return rows
    .filter(([, value]) => value)
    .map(
      ([name, value]) =>
        `<div${value!.length > 24 ? ' class="long"' : ''}><dt>${html(name)}</dt><dd>${html(value!)}</dd></div>`,
    )
    .join('')
}

function ledger({numerals}: LetterRecord, say: Say): string {
  const counts = ledgerClass.options.map(name => ({name, count: numerals.filter(one => one.class === name).length}))
  const list = counts.filter(({name, count}) => count > 0 || name === 'unread')
  return `<ul class="counts">${list
    .map(
      ({name, count}) =>
        `<li><span class="numeral key ${name}${count ? '' : ' nothing'}">${count}</span> ${html(term(say, 'class', name))}</li>`,
    )
    .join('')}</ul>`
}

function findings({findings}: LetterRecord, say: Say): string {
  if (findings.length === 0) return `<p class="note">${html(say('no findings'))}</p>`
  const list = findings.map(
    ({level, message, line, column, rule}, at) =>
      `<li class="${level}"><button type="button" class="plain" data-finding-go="${at}"><b>${html(term(say, 'level', level))}</b> ${html(`${line}:${column}`)}</button> ${html(message)} <code>${html(rule)}</code></li>`,
  )
  return `<ul class="list">${list.join('')}</ul>`
}
