/** Times that say which ones are meant, under the time of the sentence: 今年，对|2021年|开工的12个项目开展检查. */
import type {Frame} from './frames.ts'

const RELATIVE =
  /^(?:以来|期间)?[^,，。;；\d的]{0,6}(?:开[工建业]|新?建成|竣工|完工|投[产用运]|投入使用|启动|立项|获批|批[复准]|引进|签约|出台|印发|下[发达]|制[定订]|发布|颁布|修[订编]|认定|评[选定]|确定|结转|反映|受理|交办|立案|[新改扩续]建|成立|设立|创[建办]|实施|招[录聘收]|毕业|入[学库职]|普查|登记|注册|备案|增发|发行|排查|摸排|投放|购[买置]|种植)的/
/** 2021年|结转|项目12个 */
const LEFT_OVER = /^结转/

/** The frames in order; one inside a clause that ends in 的 holds for the number right behind it, and under another frame for nothing else. */
export function ofWhich(frames: readonly Frame[], text: string): readonly Frame[] {
  if (frames.length < 2) return frames
  const kept: Frame[] = []
  let main = false
  for (const frame of frames) {
    const found = main && !frame.next ? whichBehind(text, frame.end) : null
    if (found === null) kept.push(frame)
    else if (/[\d一二三四五六七八九十两百千万几数]/.test(text[frame.end + found] ?? ''))
      kept.push({...frame, next: true})
    main ||= !frame.next
  }
  return kept
}

/** How long the words are that say which ones; null where none do. */
function whichBehind(text: string, at: number): number | null {
  const behind = text.slice(at, at + 20)
  return (RELATIVE.exec(behind) ?? LEFT_OVER.exec(behind))?.[0].length ?? null
}
