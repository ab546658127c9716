import { join } from 'node:path';

/** Where work is kept that need not be done twice, in the project’s folder. */
export const cacheFolder = join('node_modules', '.cache', 'plainleaf');
