/** The flag of an option: `withText` is `--with-text`. */
export const flagName = (key: string): string => key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
