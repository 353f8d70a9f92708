// The shop's privacy policy; what it says of signals is written from the config that answers them.
import { signalStatement } from 'heed/server';
import { inHtml } from './in-html.mjs';

/** Stands there without JavaScript, too. */
const statement = (config) =>
  signalStatement(config)
    .split('\n')
    .map((line) => `<p>${inHtml(line)}</p>`)
    .join('\n');

export const privacyPage = ({ config }) => ({
  title: 'Privacy policy',
  main: `<article class="plain text">
  <h1>Privacy policy</h1>
  <p class="lead">Small Hours sells six things over the internet. This page says what we learn about you while we do, who else learns it, and what you can do about it. In force since 1 November 2026.</p>

  <h2>What you tell us</h2>
  <p>When you order, you give us your name, address and e-mail. We use them to send your order and to write to you about it, and keep them as long as tax law asks.</p>

  <h2>What your browser tells us</h2>
  <p>Like most shops we use cookies, web beacons and pixels: small files and images that we or other companies place to count visits, to see which pages work, and to show our lamps elsewhere. Our <a href="/cookies">Cookie Notice</a> lists each of them by name, and you can change what you allow there or under <a href="/cookies" data-heed-open="preferences">Choose what to allow</a>. A change works at once.</p>

  <h2>Signals from your browser</h2>
  <div class="signals" data-heed-show="status"></div>
  <div class="signals" data-heed-show="statement">
${statement(config)}
  </div>

  <h2 id="california">If you live in California</h2>
  <p>You may ask what we hold about you, have it corrected or deleted, and tell us not to sell or share it. We take no money for your data, but letting an ad company see what you looked at counts as selling or sharing under the California Consumer Privacy Act. To opt out, use <span data-heed-show="choices-link"><a href="/cookies">Your Privacy Choices</a></span>, here or at the foot of every page; you need no account, and we treat you no differently afterwards. For the other rights write to <a href="mailto:privacy@small-hours.example">privacy@small-hours.example</a>. An agent may write for you.</p>

  <h2>Under sixteen</h2>
  <p>The shop is not meant for anyone under 16, and we do not knowingly gather, sell or share their data. If we learn that we did, we delete it.</p>

  <h2>Changes</h2>
  <p>If we change this policy in a way that matters, we say so on the home page and by e-mail to customers before it takes effect. If the Cookie Notice changes, we ask for your choice again.</p>

  <h2>Who we are</h2>
  <p>Small Hours is invented for the demo of Heed. There is no shop, no lamp, and nobody at that address.</p>
</article>`,
});
