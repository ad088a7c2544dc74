/** Stands in the bundle for modules that a dependency imports and this program never makes it use. */
export default {isatty: () => false}
