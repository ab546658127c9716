/** A header that is sent with every answer. */
export interface Header {
  name: string;
  value: string;
  /** The ending of the files that it is not sent with, where a host can tell them apart. */
  notWith?: string;
}

/** How a host is to send what was built. Every configuration is made from this one table. */
export interface HostingRules {
  headers: readonly Header[];
  /** How long browsers may keep what they got without asking again: in one folder, and everywhere else. */
  caching: { otherwise: string; folders: readonly { folder: string; value: string }[] };
  /** The page that is shown where there is none. */
  notFound: string;
  /** What lies in the folder of the website and is for the host alone. */
  refused: readonly string[];
}

/** The files that hosts find by themselves, and the folder of those that they are told of. */
export const hostingFiles = { netlifyAndCloudflare: '_headers', apache: '.htaccess', folder: 'hosting/' } as const;

/** A year, in seconds. */
const YEAR = 31_536_000;

/** What no page does. A browser then lets nothing do it, also not what somebody puts in between. */
const NOT_USED = ['camera', 'microphone', 'geolocation', 'display-capture', 'payment', 'usb', 'midi'];

/**
 * The table.
 * @param policy the Content-Security-Policy
 */
export function hostingRules(policy: string): HostingRules {
  return {
    headers: [
      // Chrome shows a PDF inside a page of its own, whose style older versions hold against this policy.
      { name: 'Content-Security-Policy', value: policy, notWith: 'pdf' },
      // A browser takes each file as what the host says that it is.
      { name: 'X-Content-Type-Options', value: 'nosniff' },
      // For browsers that do not know frame-ancestors.
      { name: 'X-Frame-Options', value: 'DENY' },
      // What a tenant has read is nobody's business.
      { name: 'Referrer-Policy', value: 'no-referrer' },
      { name: 'Permissions-Policy', value: NOT_USED.map((feature) => `${feature}=()`).join(', ') },
      { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
      // For this host alone. With includeSubDomains or preload one easy read would promise it for the
      // organisation's other websites, and a promise that is on the list of browsers cannot be taken back for months.
      { name: 'Strict-Transport-Security', value: `max-age=${YEAR}` },
    ],
    caching: {
      // Asked for each time: the newest words always win. "Not changed" is a short answer.
      otherwise: 'no-cache',
      folders: [
        // Their names have a hash: what is in them never changes.
        { folder: '/_astro/', value: `public, max-age=${YEAR}, immutable` },
        { folder: '/pictures/', value: 'public, max-age=3600, must-revalidate' },
      ],
    },
    notFound: '/404.html',
    refused: Object.values(hostingFiles).map((name) => `/${name}`),
  };
}
