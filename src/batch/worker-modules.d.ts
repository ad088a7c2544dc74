/** Piscina's own half of a worker: the bundler puts it into ours. */
declare module 'piscina/worker'
