import type {ArtefactFactory} from './artefact.ts'

export const parquet: ArtefactFactory = () => []
