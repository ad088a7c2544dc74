/** The exit codes, a contract with every script that calls the command (the higher ones are those of sysexits.h). */
export const exitCode = {
  /** all read, also when there was no indicator in it */
  ok: 0,
  /** finished, but look: one of several files failed, or a finding reached `--fail-on` */
  look: 1,
  usage: 2,
  /** the single input is not readable as a letter */
  unreadable: 65,
  /** the single input cannot be opened */
  noInput: 66,
  /** a server or a package that this needs is not there */
  unavailable: 69,
  /** an error of this program */
  bug: 70,
  /** the output cannot be created */
  noOutput: 73,
  /** reading or writing failed half-way */
  inputOutput: 74,
  /** the output is in use by another run */
  inUse: 75,
  /** the work is for another version, or with other options */
  otherVersion: 78,
  /** stopped by a signal: this plus its number */
  signal: 128,
} as const

export type ExitCode = number
