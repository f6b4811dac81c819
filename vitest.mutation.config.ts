import { defineConfig } from 'vitest/config'

// The tests that mutation testing runs: those of single parts and the language's own cases. The random tests and the long tables take seconds for
// each mutant and are left out, so the score is what the quick tests alone reach.
export default defineConfig({
  test: { include: ['src/engine/**/*.test.ts', 'schemes/language-cases.test.ts', 'schemes/rubrics.test.ts', 'schemes/explanation.test.ts', 'schemes/problems.test.ts', 'schemes/linter.test.ts'], exclude: ['node_modules/**'], environment: 'node', isolate: false },
})
