declare module 'edtf' {
  /** Parses an EDTF string; throws on one that is none. */
  export default function edtf(input: string): unknown
}
