import type {Recogniser} from './recogniser.ts'

/** Where a numeral must stand for a rule to read it: patterns that hold wherever it does, and perhaps elsewhere. */
export interface Place {
  /** from the numeral on; sticky */
  readonly body: RegExp
  /** what stands before it and belongs to the reading; ends in `$` */
  readonly lead?: RegExp | undefined
  /** what stands before all that; ends in `$` */
  readonly behind?: RegExp | undefined
}

/** The places of a recogniser: a guard's rows, or what it says itself. */
export const placesOf = ({rows, places}: Recogniser): readonly Place[] => rows ?? places ?? []
