/**
 * The arithmetic of Mozilla's HTTP Observatory, for what a website of files can have: no cookies, no
 * scripts of others, and a host that leads http to https. After src/grader/charts.js and src/analyzer/tests/ of
 * https://github.com/mdn/mdn-http-observatory (commits 01b4711 and 048ff59), which itself needs a database
 * and a network.
 */

/** What a host sent with a page. */
export interface Sent {
  /** By their names in small letters. */
  headers: Readonly<Record<string, string>>;
  /** The addresses of the page's scripts, as they stand in it. */
  scripts: readonly string[];
}

/** A page starts with this. */
const START = 100;

/** Only a page with this many points before gets points on top. */
const ENOUGH_FOR_MORE = 90;

/** Half a year, in seconds. */
const HALF_A_YEAR = 15_768_000;

const BROAD = ['*', 'http:', 'https:', 'ftp:', 'http://*', 'https://*', 'http://*.*', 'https://*.*'];
const UNSAFE_INLINE = ["'unsafe-inline'", 'data:'];

/** What each part of the test adds or takes away. */
export function observatoryPoints({ headers, scripts }: Sent): Record<string, number> {
  const policy = parsePolicy(headers['content-security-policy']);
  return {
    'content-security-policy': policyPoints(policy),
    cookies: headers['set-cookie'] === undefined ? 0 : -20,
    'cross-origin-resource-sharing': headers['access-control-allow-credentials'] === 'true' ? -50 : 0,
    'cross-origin-resource-policy': resourcePolicyPoints(headers['cross-origin-resource-policy']),
    'referrer-policy': referrerPoints(headers['referrer-policy']),
    'strict-transport-security': transportPoints(headers['strict-transport-security']),
    'subresource-integrity': scripts.every((address) => /^\/[^/]/.test(address)) ? 0 : -50,
    'x-content-type-options': headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
    'x-frame-options': framePoints(policy, headers['x-frame-options']),
  };
}

/** All points together. */
export function observatoryScore(sent: Sent): number {
  const points = Object.values(observatoryPoints(sent));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const before = START + sum(points.filter((value) => value < 0));
  return before < ENOUGH_FOR_MORE ? before : before + sum(points.filter((value) => value > 0));
}

type Policy = Readonly<Record<string, readonly string[] | undefined>>;

function parsePolicy(header: string | undefined): Policy | undefined {
  if (header === undefined) return undefined;
  const directives = header.split(';').map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}

function policyPoints(policy: Policy | undefined): number {
  if (!policy) return -25;
  const sourcesOf = (name: string) => policy[name] ?? policy['default-src'] ?? ['*'];
  const has = (name: string, wrong: readonly string[]) =>
    sourcesOf(name)
      .filter(
        (source) => source !== "'unsafe-inline'" || !sourcesOf(name).some((other) => other.startsWith("'sha256-")),
      )
      .some((source) => wrong.includes(source));
  const isInsecure = (names: readonly string[]) =>
    names.flatMap(sourcesOf).some((source) => /^(http|ftp):/.test(source));
  if (has('script-src', [...BROAD, ...UNSAFE_INLINE]) || has('object-src', BROAD)) return -20;
  if (isInsecure(Object.keys(policy).filter((name) => !['img-src', 'media-src'].includes(name)))) return -20;
  if (has('script-src', ["'unsafe-eval'"]) || has('style-src', ["'unsafe-eval'"])) return -10;
  if (isInsecure(['img-src', 'media-src'])) return -10;
  if (has('style-src', [...BROAD, ...UNSAFE_INLINE])) return 0;
  const isNone = policy['default-src']?.join() === "'none'";
  return isNone && ["'none'", "'self'"].includes(policy['form-action']?.join() ?? '') ? 10 : 5;
}

function resourcePolicyPoints(value: string | undefined): number {
  if (value === undefined || value === 'cross-origin') return 0;
  return value === 'same-origin' || value === 'same-site' ? 10 : -5;
}

function referrerPoints(value: string | undefined): number {
  if (value === undefined) return 0;
  return ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(value) ? 5 : -5;
}

/** Being on the list that browsers bring with them would be 5 more. */
function transportPoints(value: string | undefined): number {
  const seconds = /\bmax-age=(\d+)/.exec(value ?? '')?.[1];
  if (seconds === undefined) return -20;
  return Number(seconds) < HALF_A_YEAR ? -10 : 0;
}

function framePoints(policy: Policy | undefined, value: string | undefined): number {
  const ancestors = policy?.['frame-ancestors'];
  if (ancestors && !ancestors.some((source) => BROAD.includes(source))) return 5;
  return value === 'DENY' || value === 'SAMEORIGIN' ? 0 : -20;
}
