import type { VFileMessage } from 'vfile-message';
import { message } from '../source/message.ts';
import type { InlineSources } from './inline-sources.ts';

/** How long the policy may be. Cloudflare takes lines of 2,000 letters, with the name of the header. */
const LONGEST = 1900;

/** The style of the letters is the same on every page; each other one is a colour. */
const COMMON_STYLES = 1;

/**
 * What is wrong when the documents have so many colours that a host would cut off the policy which
 * names the style of each.
 * @param policy the Content-Security-Policy
 * @param inline what it names
 */
export function tooManyColours(policy: string, { styles }: InlineSources): VFileMessage | undefined {
  const over = policy.length - LONGEST;
  if (over <= 0) return undefined;
  const forEach = ` ${styles[0] ?? ''}`.length;
  const colours = styles.length - COMMON_STYLES;
  return message({
    file: 'content',
    rule: 'too-many-colours',
    found: `${colours} different colours of documents`,
    expected: `at most ${colours - Math.ceil(over / forEach)}, since a header names the style of each and hosts limit its length`,
    todo: 'give several documents the same `accent` in their document.yaml',
  });
}
