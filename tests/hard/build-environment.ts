/** What Vitest sets would make Astro build for a test, without the facts of the PDFs. */
const OF_VITEST = /^(VITEST.*|NODE_ENV|MODE|PROD|DEV|TEST|SSR|BASE_URL)$/;

/** The environment of a build that a test starts. */
export const buildEnvironment: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name)),
);
