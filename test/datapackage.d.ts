/** What the tests use of datapackage, which brings no types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string
    read(options: {
      readonly keyed?: boolean
      readonly relations?: boolean
    }): Promise<Readonly<Record<string, unknown>>[]>
  }
  export const Package: {
    load(path: string): Promise<{
      readonly valid: boolean
      readonly errors: readonly unknown[]
      readonly resources: readonly Resource[]
    }>
  }
}
