import type { Content } from '../content/content.ts';
import type { UsedFont } from './used-font.ts';

export function gatherFonts(_content: Content): UsedFont[] { return []; }
