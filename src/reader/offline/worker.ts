/// <reference lib="webworker" />
import { answer } from './answer.ts';
import { keepDocument } from './keep-document.ts';
import type { KeepMessage } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;

// The newest worker is at work at once, for pages that are open too: it asks the network first, as they do.
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  event.waitUntil(keepDocument((event.data as KeepMessage).keep));
});

self.addEventListener('fetch', (event) => {
  const { method, url, headers } = event.request;
  // Sound and video are asked for in pieces, and are not kept.
  if (method !== 'GET' || new URL(url).origin !== self.location.origin || headers.has('range')) return;
  event.respondWith(answer(event, (id) => self.clients.get(id)));
});
