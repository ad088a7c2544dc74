/** Whether a thing was to be by a day. */

/** 到|2020年|，公交车应不少于300辆: `end` is where the day ends. */
export const isOwed = (text: string, end: number): boolean => OWED.test(text.slice(end, end + 24))
const OWED = /^底?[,，]?[^,，。;；\d]{0,16}应当?(?:达|不[少低]于)/
