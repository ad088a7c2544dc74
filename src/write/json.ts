import type {WriterFactory} from './writer.ts'

/** JSON (RFC 8259): one letter is an object, several are an array. */
export const json: WriterFactory = ({many}) => ({
  record: (record, index) => {
    const text = JSON.stringify(record, null, 2)
    if (!many) return text
    return `${index === 0 ? '[' : ','}\n${text}`
  },
  end: () => (many ? '\n]\n' : '\n'),
})
