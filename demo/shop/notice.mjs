// The shop's Cookie Notice: written by Heed from the same config that holds the pixels, on the server and then live.
import { renderNotice } from 'heed/server';

export const noticePage = ({ config }) => ({
  title: 'Cookie Notice',
  main: `<article class="notice-page">
  <h1>Cookie Notice</h1>
  <p class="lead">Cookies are small texts that a page leaves in your browser. Pixels are scripts and images of other companies. This page lists every one of ours; there are no others.</p>
  <div data-heed-show="notice">${renderNotice(config, 'en')}</div>
  <noscript><p class="small">Without JavaScript none of these pixels runs, so there is nothing to change.</p></noscript>
  <p class="small">When this list changes in a way that matters, we ask you again.</p>
</article>`,
});
