import { defineConfig } from 'vitest/config'

// The tests that mutation testing runs: all of the engine's but the random ones, which take seconds for each mutant.
export default defineConfig({
  test: { include: ['src/engine/**/*.test.ts', 'src/cli/**/*.test.ts', 'schemes/**/*.test.ts'], exclude: ['schemes/language-safety.test.ts', 'node_modules/**'], environment: 'node' },
})
