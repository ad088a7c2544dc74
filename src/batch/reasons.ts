/** Why a letter was given up. */
export const overdue = (seconds: number): string => `took longer than ${seconds} s (--timeout)`
export const OVERFULL = 'needed more memory than it may have (--memory)'
