/**
 * For each guard of the registry, by its id, what `lettersNeeded` says of its rows. Reading that off the patterns takes
 * longer than a letter, so the build does it and writes the answer here; run from the sources, nothing is known.
 */
export const guardLetters: Readonly<Record<string, readonly (string | null)[]>> | null = null
