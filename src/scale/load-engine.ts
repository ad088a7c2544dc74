/** Loads the engine, whose packages may not be there. */
export const loadEngine = () => import('./redis-queue.ts')
