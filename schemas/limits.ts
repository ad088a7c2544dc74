/** The limits of a file that is read: what lies beyond them is refused by name, never read half. */

/** What holds where no option says otherwise. */
export const defaultLimits = {
  /** megabytes of the file */
  maxInput: 64,
  /** megabytes of a part of a DOCX, counted while it is unpacked */
  maxInflated: 20,
  /** entries of a DOCX */
  maxEntries: 4096,
  /** elements inside one another, in DOCX and HTML */
  maxDepth: 256,
  /** pages of a PDF */
  maxPages: 5000,
  /** seconds that a PDF or DOCX may take */
  maxSeconds: 10,
  /** seconds that a page may take whose picture is read */
  maxOcrSeconds: 60,
}

export type Limits = Readonly<typeof defaultLimits>

/** Milliseconds that a timer waits for so many seconds: of more than 24 days it would make one millisecond. */
export const milliseconds = (seconds: number): number => Math.min(seconds * 1000, 2 ** 31 - 1)
