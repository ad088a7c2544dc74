/** One letter beside its yardsticks: a single scan, the Markdown parser alone, and the peer. */
import {performance} from 'node:perf_hooks'
import suite from '@microsoft/recognizers-text-suite'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** Until V8 has compiled what is hot, for which it takes some four thousand letters: a batch spends its time behind that. */
const WARM = 5000
/** The contenders take turns in blocks, as a batch reads letter after letter: the caches hold what is running. */
const BLOCKS = 20
const BLOCK = 15

/** A figure with what may stand round it, and common units behind it. */
const quantity =
  /(?:约|超过?|近|逾|不少于|不低于)?(?:[0-9０-９]+(?:[,，.．][0-9０-９]+)*|[〇零一二三四五六七八九十百千万亿兆两半]+)(?:余|多)?(?:[十百千万亿]*)(?:美元|元|平方米|平方公里|公里|千瓦时|吨|亩|家|个|项|名|人|户|套|辆|倍|年|月|日|%|％|‰|个?百分点)?(?:左右|以上|以下|以内)?/gu

export const median = all => all.toSorted((a, b) => a - b)[all.length >> 1]

/** Medians of interleaved runs, in milliseconds: `core`, `scan`, `remark`, `peer`. */
export function measureCore(extract, text) {
  const parser = unified().use(remarkParse).freeze()
  const scan = () => {
    let found = 0
    quantity.lastIndex = 0
    // not matchAll, which makes the pattern anew each time
    for (let match = quantity.exec(text); match; match = quantity.exec(text)) found += match[0].length
    return found
  }
  const contenders = {scan: [scan, 20], remark: [() => parser.parse(text), 2], core: [() => extract(text), 1]}
  const peer = peerRuns(text)
  const times = {scan: [], remark: [], core: [], peer: []}
  for (const [run] of Object.values(contenders)) for (let warm = 0; warm < WARM; warm++) run()
  for (let warm = 0; warm < 3; warm++) peer()
  for (let block = 0; block < BLOCKS; block++)
    for (const [name, [run, repeat]] of Object.entries(contenders))
      for (let round = 0; round < BLOCK; round++) {
        const start = performance.now()
        for (let at = 0; at < repeat; at++) run()
        times[name].push((performance.now() - start) / repeat)
      }
  for (let round = 0; round < 9; round++) {
    const start = performance.now()
    peer()
    times.peer.push(performance.now() - start)
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
}

/** Recognizers-Text at its best: warm, the letter cut into sentences, no dates asked for. */
function peerRuns(text) {
  const {recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension, Culture} = suite
  const all = [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension]
  const sentences = text.split(/[。；！？\n]/).filter(Boolean)
  return () => {
    let found = 0
    for (const sentence of sentences) for (const recognise of all) found += recognise(sentence, Culture.Chinese).length
    return found
  }
}
