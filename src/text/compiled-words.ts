/**
 * The words of all tables in one packed tree, and for each table the node where its words begin. Making the trees takes
 * longer than asking them for a letter, so the build does it and writes the answer here; run from the sources, each is
 * made when first asked.
 */
export const compiledWords: {readonly roots: Readonly<Record<string, number>>; readonly tree: string} | null = null
