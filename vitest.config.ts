import {defineConfig} from 'vitest/config'

/** Shared machines are slow at times: a limit tells a hang, never a speed (speed is `npm run bench`). */
export default defineConfig({test: {testTimeout: 180_000, hookTimeout: 300_000}})
