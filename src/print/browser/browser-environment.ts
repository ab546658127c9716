import { resolve } from 'node:path';
import { cacheFolder } from '../../cache/cache-folder.ts';
import type { FoundBrowser } from './find-browser.ts';
import { makeFontsConf } from './fonts-conf.ts';

/** The environment to start a browser in: with the libraries that its system may lack, and with our fonts alone. */
export async function browserEnvironment({ libraries }: FoundBrowser): Promise<NodeJS.ProcessEnv> {
  const { LD_LIBRARY_PATH: others } = process.env;
  return {
    ...process.env,
    ...(libraries && { LD_LIBRARY_PATH: [resolve(libraries), others].filter(Boolean).join(':') }),
    ...(process.platform === 'linux' && { FONTCONFIG_FILE: await makeFontsConf(cacheFolder) }),
  };
}
