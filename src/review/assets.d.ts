/** What the build puts into the page: a bundled script of the browser, a style sheet. */
declare module '*?script' {
  const script: string
  export default script
}
declare module '*?text' {
  const text: string
  export default text
}
