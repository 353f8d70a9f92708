/** One third party asked for in every way that a page can mark, so that a log shows what was released. */
import type { Server } from './fixture.js';

/** What each of the marks below asks for, sorted. */
export const EVERY_PATH = [
  '/beaconed',
  '/drawn.gif',
  '/embed',
  '/external.js',
  '/fetched',
  '/image.gif',
  '/module.js',
  '/picture.gif',
  '/prefetched',
  '/preloaded.gif',
  '/sheet.css',
  '/template.gif',
  '/template.js',
];

/** Marks of every kind for this third party, held until all of `needs` is allowed. The inline one also stores things. */
export const everyMark = ({ url }: { url: string }, needs: string): string => {
  const held = `data-heed="${needs}"`;
  return `
<script type="text/plain" ${held} src="${url}/external.js"></script>
<script type="text/plain" ${held} data-type="module" src="${url}/module.js"></script>
<script type="text/plain" ${held}>
  fetch('${url}/fetched').then((answer) => answer.text());
  navigator.sendBeacon('${url}/beaconed');
  new Image().src = '${url}/drawn.gif';
  document.cookie = 'theirs=1';
  localStorage.theirs = sessionStorage.theirs = 1;
  indexedDB.open('theirs');
  caches.open('theirs');
</script>
<link ${held} rel="stylesheet" data-href="${url}/sheet.css">
<link ${held} rel="prefetch" data-href="${url}/prefetched">
<link ${held} rel="preload" as="image" data-href="${url}/preloaded.gif">
<img ${held} data-src="${url}/image.gif" alt="">
<img ${held} data-srcset="${url}/picture.gif 1x" alt="">
<iframe ${held} data-src="${url}/embed" width="300" height="200"></iframe>
<template ${held}><img data-src="${url}/template.gif" alt=""><script data-src="${url}/template.js"></script></template>`;
};

/** Every path that was asked for, as often as it was. */
export const asked = (party: Server): string[] => party.paths.sort();
