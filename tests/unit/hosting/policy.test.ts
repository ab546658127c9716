import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/hosting/content-security-policy.ts';
import { inlineSources } from '../../../src/hosting/inline-sources.ts';

// echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
const ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

it('each script and style that stands inside a page is named once, by the SHA-256 of its letters', () => {
  const page = '<title>x</title><script>alert(1)</script><script src="/a.js"></script><style></style>';
  expect(inlineSources([page, page])).toEqual({ scripts: [ALERT], styles: [EMPTY] });
});

it('also one that stands in a template or in a drawing, and one between line ends of Windows', () => {
  expect(inlineSources(['<template><script>alert(1)</script></template>']).scripts).toEqual([ALERT]);
  expect(inlineSources(['<svg><style></style></svg>']).styles).toEqual([EMPTY]);
  const [unix] = inlineSources(['<style>a\nb</style>']).styles;
  expect(inlineSources(['<style>a\r\nb</style>']).styles).toEqual([unix]);
});

it('words that look like a script are none', () => {
  expect(inlineSources(['<p>&lt;script>alert(1)&lt;/script></p><!-- <script>alert(1)</script> -->'])).toEqual({
    scripts: [],
    styles: [],
  });
});

it('the policy begins with nothing, and allows what is named', () => {
  const policy = contentSecurityPolicy({ scripts: [ALERT], styles: [EMPTY] });
  expect(policy).toBe(
    `default-src 'none'; script-src 'self' ${ALERT}; style-src 'self' ${EMPTY}; img-src 'self'; font-src 'self'; ` +
      "media-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; object-src 'none'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  expect(policy).not.toContain('unsafe');
});
