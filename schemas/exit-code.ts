/** The exit codes, a contract with every script that calls the command (the higher ones are those of sysexits.h). */
export const exitCodes = {
  /** also when there was no indicator in it */
  ok: {code: 0, about: 'all read'},
  look: {code: 1, about: 'have a look: a letter failed, or a finding reached --fail-on'},
  usage: {code: 2, about: 'the command line is wrong'},
  /** of a single input, as the next one */
  unreadable: {code: 65, about: 'not readable as a letter'},
  noInput: {code: 66, about: 'cannot open'},
  unavailable: {code: 69, about: 'a server or a package is not there'},
  bug: {code: 70, about: 'a bug'},
  noOutput: {code: 73, about: 'cannot create the output'},
  /** half-way */
  inputOutput: {code: 74, about: 'reading or writing failed'},
  inUse: {code: 75, about: 'another run is writing there'},
  /** or with other options */
  otherVersion: {code: 78, about: 'work of another version'},
  /** this plus its number */
  signal: {code: 128, about: 'stopped by signal n'},
} as const

type Name = keyof typeof exitCodes

/** The numbers by their names. */
export const exitCode = Object.fromEntries(Object.entries(exitCodes).map(([name, {code}]) => [name, code])) as {
  readonly [Key in Name]: (typeof exitCodes)[Key]['code']
}

export type ExitCode = number
