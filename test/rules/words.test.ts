/** No name of ours is one that blocker lists hide or block, and no file tells where it was written. */
import { expect, test } from 'vitest';
import { exists, files, read, tracked } from './project.js';

/** Generic rules of blocker lists; they fit any site. */
const BLOCKED = new RegExp(
  [
    'cookies?[-_]?(banner|bar|consent|notice|policy|popup|law|info|alert|modal|message|control|manager|hint|layer|warning)',
    '(consent|privacy|policy)[-_]?(banner|bar|box|modal|manager|notification)\\b',
    'privacy[-_]?cookie|privacy-consent-|privacychoices|privacyopt|privacypolicy|privacy_policy',
    'implied-consent|amp-consent-|consent_v2|gtm-consent|consent-mode/eu|data-consent\\.min',
    '\\b(gdpr|ccpa|cmp|cmpui|dsgvo|rgpd|cnil|lgpd|rodo)\\b|eu-?cookie|app-cookie|cc-banner|terms_of_service',
    'onetrust|didomi|klaro|tarteaucitron|otbannersdk|silktide',
    '\\b(collect|tracking|beacon)\\b',
  ].join('|'),
  'i',
);
/** Besides, in what a browser asks for. */
const REPORTING = /\b(track|tracker|collector|telemetry|pageview|fp)\b/i;
/** Besides, in the names of built files; but a row bears its vendor's name, and who blocks that blocks the vendor: it stays held. */
const VENDING = /\b(pixels?|analytics|log|metrics)\b/i;

/** Rows and fixtures that name other people's addresses, because that is what they are for. */
const THEIRS = /^(src\/(pixels|vendors)\/|dist\/((types\/)?pixels\/|console\/catalogue)|demo\/.*(third|vendor))/;

const written = ['src', 'demo', 'dist'].filter(exists).flatMap((folder) => files(folder));
const texts = written.filter((path) => /\.(tsx?|m?js|html|css|json)$/.test(path));

test('file names', () => {
  expect(written.filter((path) => BLOCKED.test(path))).toEqual([]);
  const ours = files('dist', /\.js$/).filter((path) => !/^dist\/pixels[./]/.test(path));
  expect(ours.filter((path) => REPORTING.test(path) || VENDING.test(path))).toEqual([]);
});

const NAMES = {
  'data attributes': /\bdata-[\w-]+/g,
  'classes, ids and parts': /\b(?:class|className|id|part|slot|aria-controls)=["'{`]+([^"'`}>]+)/g,
  'class and id selectors': /(?:^|[\s,}>+~(])([.#][a-z][\w-]*)(?=[\s,{:.>+~)[])/gim,
  addresses: /["'`](\.{0,2}\/[\w./-]+|https?:\/\/[^"'`\s]+)["'`]/g,
};

test.each(Object.entries(NAMES))('%s', (kind, pattern) => {
  // A selector can only be told from a call where there is a style sheet.
  const where = kind.includes('selectors') ? texts.filter((path) => /styles\.ts$|\.css$/.test(path)) : texts;
  const found = where
    .filter((path) => !THEIRS.test(path))
    .flatMap((path) => [...read(path).matchAll(pattern)].map((match) => `${path}: ${match[1] ?? match[0]}`));
  const isAddress = kind === 'addresses';
  expect(found.filter((line) => BLOCKED.test(line) || (isAddress && REPORTING.test(line)))).toEqual([]);
});

test('the element that holds the UI has neither id nor class', () => {
  const marked = texts.filter(
    (path) => path.startsWith('src/') && /<\w+[^>]*data-heed-host[^>]*(id|class)/i.test(read(path)),
  );
  expect(marked).toEqual([]);
});

test('no file tells where it was written', () => {
  const folder = /(?<![\w.:/$}-])\/(root|home|Users|work|workspace|mnt|tmp)\/\w/;
  const registry = /registry\.(npmjs|yarnpkg)\.|"resolved"/;
  const wrong = tracked().filter((path) => {
    if (!/\.(tsx?|m?js|html|css|json|md|ya?ml)$|(^|\/)\.?[\w-]+$/.test(path)) return false;
    const text = read(path);
    return folder.test(text) || (registry.test(text) && path !== 'test/rules/words.test.ts');
  });
  expect(wrong).toEqual([]);
});
