/** A page under the strictest content policy, enforced and watched, and everything that is reported of it. */
import type { Page } from 'playwright';
import { type Mode, openTab, type Routes, type Seen, type Site, site } from './fixture.js';

export const HEED = '<script nonce="x" src="/heed/heed.js"></script>';
export const STYLES = "style-src 'nonce-x'";

/** The policy of check T15.1; frames are allowed from one host of films, or no embed could ever show. */
const policyFor = (styles: string, films = "'none'") =>
  [
    "default-src 'none'",
    "script-src 'nonce-x' 'strict-dynamic'",
    styles,
    "connect-src 'self'",
    "img-src 'self'",
    `frame-src ${films}`,
    "require-trusted-types-for 'script'",
    'trusted-types heed',
    'report-uri /violations',
  ].join('; ');

export interface Strict {
  shop: Site;
  tab: Page;
  /** What the browser sent, of the policy that it enforces and of the same one that it only watches. */
  violations: string[];
  /** What the page heard of it, and errors that nobody caught. */
  errors: string[];
}

/** `/` is this page. The tab is still to go there. */
export async function strictShop(
  html: string,
  parts: { styles?: string; films?: string | undefined; pages?: Routes; mode?: Mode } = {},
): Promise<Strict> {
  const { styles = STYLES, films, pages, mode = {} } = parts;
  const policy = policyFor(styles, films);
  const violations: string[] = [];
  const headers = { 'content-security-policy': policy, 'content-security-policy-report-only': policy };
  const shop = await site({
    pages: {
      ...pages,
      '/': { body: html, headers },
      '/own.gif': '',
      '/violations': ({ body }: Seen) => {
        violations.push(body);
        return '';
      },
    },
  });
  const tab = await openTab(mode);
  const errors: string[] = [];
  tab.on('pageerror', ({ message }) => errors.push(message));
  await tab.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample, blockedURI }) => {
      console.error('violation', violatedDirective, blockedURI, sourceFile, sample);
    });
  });
  tab.on('console', (message) => /violation/i.test(message.text()) && errors.push(message.text()));
  return { shop, tab, violations, errors };
}
