/** What the page of a letter is told of the letters round it. */
import {jsonText} from '../html.ts'

/** A figure of the same name in another letter of the set. */
export interface Elsewhere {
  /** the place on that letter's page */
  readonly href: string
  readonly letter: string
  readonly raw: string
  readonly period: string | null
}

export interface Surroundings {
  readonly previous: string | null
  readonly next: string | null
  /** by the figure's id: some places, and how many more there are */
  readonly elsewhere: Readonly<Record<string, {readonly places: readonly Elsewhere[]; readonly more: number}>>
}

/** The surroundings as data beside the page's HTML. */
export const surroundings = (data: Surroundings): string =>
  `<script type="application/json" id="surroundings">${jsonText(data)}</script>\n`
