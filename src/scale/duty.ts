/** What the queue knows of a job: whose it is and where its letters lie; small, for there may be a hundred thousand. */
export interface Duty {
  /** the version that it is for */
  readonly extract: string
  /** the submission, see `runOf` */
  readonly run: string
  /** the folder of the submission */
  readonly site: string
  readonly shard: string
  /** its place in the submission, from 1 */
  readonly at: number
  readonly letters: number
}

/** What a job comes to: letters that failed are records of errors, the job is done all the same. */
export interface Done {
  readonly letters: number
  readonly failed: number
}

/** `job 17 of /archive/run (8d3f…)` */
export const dutyName = ({at, site, shard}: Duty): string => `job ${at} of ${site} (${shard})`
