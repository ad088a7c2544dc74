/** Times that follow each other in a list are one: |2021、2022年|共改造80个小区, |去年和今年|共安排3亿元. */
import {edtfDays, writeInterval} from '../../text/edtf.ts'
import type {Frame} from './frames.ts'

const LIST = /^(?:[、和及与]|以及)$/
const DAY = 86_400_000

/** The frames in order; a list of times without a gap stands as the time from its first to its last. */
export function joinedFrames(frames: readonly Frame[], text: string): readonly Frame[] {
  if (frames.length < 2) return frames
  const joined: Frame[] = []
  for (const frame of frames) {
    const before = joined.at(-1)
    if (before && LIST.test(text.slice(before.end, frame.start)) && isNext(before, frame))
      joined[joined.length - 1] = both(before, frame, text)
    else joined.push(frame)
  }
  return joined
}

function isNext(before: Frame, frame: Frame): boolean {
  if (before.next || frame.next || before.time.role !== 'during' || frame.time.role !== 'during') return false
  const [last, first] = [edtfDays(before.time.edtf).end, edtfDays(frame.time.edtf).start]
  return last !== null && first !== null && Date.parse(first) - Date.parse(last) === DAY
}

function both(before: Frame, frame: Frame, text: string): Frame {
  const edtf = writeInterval(before.time.edtf.split('/')[0]!, frame.time.edtf.split('/').at(-1)!)
  const source = frame.time.source === 'letter-date' ? frame.time.source : before.time.source
  const raw = text.slice(before.start, frame.end)
  return {...before, end: frame.end, time: {edtf, role: 'during', raw, source}}
}
