/** A module of Node as the bundler writes it: `let node_crypto = require("node:crypto");`. */
const TAKEN = /^let (node_(?:perf_hooks|timers_promises|crypto)) = (require\("node:[\w/]{1,20}"\));$/gm
const USED = /\bnode_(?:perf_hooks|timers_promises|crypto)\b(?=\.)/g

/** Loads those modules of Node that not every run needs where they are used, which costs nothing the second time. */
export const lateModules = {
  name: 'late-modules',
  renderChunk(code: string): string {
    const taken = new Map<string, string>()
    for (const [, name, load] of code.matchAll(TAKEN)) taken.set(name!, load!)
    return code.replace(TAKEN, '').replace(USED, name => taken.get(name) ?? name)
  },
}
