import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'hard', include: ['tests/hard/**/*.test.ts'], testTimeout: 600_000 } },
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 70_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/built-site.ts',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/built-site.ts',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'print',
          include: ['tests/print/**/*.test.ts'],
          globalSetup: 'tests/built-site.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
