/** The members of a list of nouns. */
import type {Span} from '../../tree.ts'
import {type Line, tokenIndexAt} from '../page.ts'

/** 每千人口|执业医师、注册护士: the head of a rate belongs to all and to none. */
const PER = /^每[千万百十]?(?:(?:常住|户籍)?人口|人)/

/** The members of a coordination: 场次、票房 is two nouns. */
export function coordinates(line: Line, noun: Span): Span[] {
  const items: Span[] = []
  let end = noun.end
  for (let at = tokenIndexAt(line, noun.end); at >= 0 && line.tokens[at]!.start >= noun.start; at--) {
    const token = line.tokens[at]!
    if (token.class !== 'list' && token.class !== 'conjunction') continue
    items.unshift({start: token.end, end})
    end = token.start
  }
  items.unshift({start: noun.start + (PER.exec(line.sentence.text.slice(noun.start, end))?.[0].length ?? 0), end})
  return items
}
