import type {ArtefactFactory} from '../artefact.ts'

export const workbook: ArtefactFactory = () => []
