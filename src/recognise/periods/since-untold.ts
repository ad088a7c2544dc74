/** A span that began on a day the letter does not tell. */

const SINCE =
  /^[^\d年月日]{2,16}(?:启动|实施|运行|开展|成立|改革|设立|开园|试点|运营|投用|开工|推行|建成)以来(?!的)|^改革以来/

/** 改革以来，…; 自运行以来累计…: whatever time stood before, it is another. */
export const isSinceUntold = (clause: string): boolean => SINCE.test(clause)
