/** What must stand round a numeral, or somewhere in its sentence, for a rule to read there. */
export interface Needs {
  /** characters with which the numeral begins */
  readonly first: string | null
  /** characters of which one stands behind the numeral; \0 is the end of the sentence */
  readonly next: string | null
  /** characters of which one stands before the numeral, if anything does */
  readonly before: string | null
  /** characters of which the sentence holds one */
  readonly letters: string | null
  /** the numeral is of so many characters, or more */
  readonly least: number
}

/** The needs of a step that may be taken anywhere. */
export const NOTHING: Needs = {first: null, next: null, before: null, letters: null, least: 0}

/**
 * For each guard of the registry, by its id, the needs of its rows, several where a row has alternatives. Reading them
 * off the patterns takes longer than a letter, so the build does it and writes the answer here; run from the sources,
 * nothing is known, and every row is tried.
 */
export const needsOfRows: Readonly<Record<string, readonly (readonly Needs[])[]>> | null = null
