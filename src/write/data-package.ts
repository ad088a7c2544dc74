import type {ArtefactFactory} from './artefact.ts'

export const dataPackage: ArtefactFactory = () => []
