import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One for each processor of a small machine. Vitest itself would leave one of two idle.
    maxWorkers: 2,
    // Files share what they import: to load it for each took a third of the time.
    isolate: false,
    projects: [
      { test: { name: 'hard', include: ['tests/hard/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 60_000 } },
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 70_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/built-site.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/built-site.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'print',
          include: ['tests/print/**/*.test.ts'],
          globalSetup: 'tests/built-site.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
