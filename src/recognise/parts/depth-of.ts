import type {Mention} from '../page.ts'

/** In how many brackets a number stands. */
export const depthOf = ({line, clause}: Mention): number => line.clauses[clause]!.depth
