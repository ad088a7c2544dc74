/** The formats that need all letters, each loaded only when it is asked for. */
import type {ArtefactFactory, ArtefactName} from './artefact.ts'

export const artefacts = {
  csv: async () => (await import('./wide.ts')).wide,
  xlsx: async () => (await import('./xlsx/workbook.ts')).workbook,
  parquet: async () => (await import('./parquet.ts')).parquet,
  datapackage: async () => (await import('./data-package.ts')).dataPackage,
} satisfies Record<ArtefactName, () => Promise<ArtefactFactory>>
