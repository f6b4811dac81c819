import { defineConfig } from 'vitest/config'

// Three projects, because they cost three different things: pure rules in milliseconds, API tests on a real PostgreSQL,
// and scheme tests that read many files. tools/check.ts runs them one after another and adds up their totals.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tools/**/*.test.ts'], exclude: ['src/**/*.api.test.ts', 'src/engine/**', 'src/cli/**'], environment: 'node' } },
      { test: { name: 'engine', include: ['src/engine/**/*.test.ts', 'src/cli/**/*.test.ts', 'schemes/**/*.test.ts'], exclude: ['src/**/*.api.test.ts'], environment: 'node' } },
      { test: { name: 'api', include: ['src/**/*.api.test.ts', 'test/api/**/*.test.ts'], environment: 'node', isolate: false, globalSetup: ['test/support/database-setup.ts'], testTimeout: 30_000, hookTimeout: 60_000 } },
    ],
  },
})
