// The live page's script: plays the visitor, follows the shop in its frame, and shows the feed as it arrives.
import { find, make } from './elements.js';
import { forget } from './forget.js';
import { showDecision, showStates } from './in-force.js';
import { showStore } from './store.js';

const setting = JSON.parse(document.querySelector('#setting').textContent);
const { origins } = setting;
const shop = find('[data-shop]');
const form = find('[data-play]');

// The visitor

function keepPlay() {
  const play = new URLSearchParams({ region: form.region.value });
  if (form.gpc.checked) play.set('gpc', '1');
  if (form.dnt.checked) play.set('dnt', '1');
  document.cookie = `play=${play}; Path=/; SameSite=Lax`;
}

function go(path = shop.contentWindow.location.pathname) {
  const { location } = shop.contentWindow;
  const target = new URL(path, location.href);
  // The same page with another fragment would not load again.
  if (target.pathname + target.search === location.pathname + location.search) {
    location.hash = target.hash;
    location.reload();
  } else location.replace(target.href);
}

/** The page in the frame is left first, so that it cannot write after the cleaning. */
async function startAnew(path) {
  keepPlay();
  shop.scrollIntoView({ block: 'nearest' });
  await new Promise((resolve) => {
    shop.addEventListener('load', resolve, { once: true });
    shop.contentWindow.location.replace('/live/empty.html');
  });
  await forget(setting);
  shop.contentWindow.location.replace(path);
}

form.addEventListener('change', () => {
  keepPlay();
  markTry();
  go();
});
find('[data-new]').addEventListener('click', () => startAnew('/'));
find('[data-reload]').addEventListener('click', () => shop.contentWindow.location.reload());

for (const button of document.querySelectorAll('[data-try]')) {
  button.addEventListener('click', () => {
    const play = new URLSearchParams(button.dataset.try);
    form.region.value = play.get('region');
    form.gpc.checked = play.has('gpc');
    form.dnt.checked = play.has('dnt');
    markTry(button);
    startAnew(button.dataset.path);
  });
}

function markTry(current) {
  for (const button of document.querySelectorAll('[data-try]')) {
    button.setAttribute('aria-pressed', String(button === current));
  }
}

const real = [
  navigator.globalPrivacyControl === true && 'Your browser sends Global Privacy Control itself.',
  navigator.doNotTrack === '1' && 'Your browser sends Do Not Track itself.',
].filter(Boolean);
find('[data-real]').textContent = real.join(' ');

// What is in force

function follow() {
  const { location } = shop.contentWindow;
  if (location.pathname.startsWith('/live/')) return;
  find('[data-address]').textContent = location.host + location.pathname + location.search;
  const consent = shop.contentWindow.heed;
  if (consent?.subscribe) consent.subscribe((decision) => showDecision(decision, setting.pixels));
  else {
    showStates(undefined, setting.pixels);
    find('[data-force]').replaceChildren(
      make('p', 'hint', 'heed.js did not load in the shop. Everything marked stays held.'),
    );
  }
}
shop.addEventListener('load', follow);
if (shop.contentDocument?.readyState === 'complete') follow();

// The feed

const clock = (iso) => new Date(iso).toLocaleTimeString([], { hour12: false });
const many = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const trim = (text, length) => (text.length > length ? `${text.slice(0, length)}…` : text);

const short = (address) => {
  const { pathname, search } = new URL(address);
  return pathname + search;
};

/** A request that tells no event. */
const NOTHING_TOLD = { OPTIONS: 'was asked for leave to send', POST: 'received a message' };

function requestItem({ at, method, path, headers, body, heard }) {
  const item = make('li', heard.length ? 'told' : '');
  const says = heard.length
    ? heard.map(({ event, page }) => `${event}${page ? ` on ${short(page)}` : ''}`).join(', ')
    : (NOTHING_TOLD[method] ?? (path.endsWith('.js') ? 'gave out its script' : 'gave out a file'));
  item.append(make('p', '', make('time', '', clock(at)), ` ${says}`), make('code', '', trim(`${method} ${path}`, 160)));
  const extra = [
    headers.cookie && `its cookie: ${headers.cookie}`,
    headers['sec-gpc'] && 'Sec-GPC: 1',
    headers.dnt && `DNT: ${headers.dnt}`,
    headers.referer && `from ${headers.referer}`,
    body && trim(body, 400),
  ];
  for (const text of extra.filter(Boolean)) item.append(make('code', 'extra', text));
  return item;
}

const logs = {};

function showParty(id) {
  const row = find(`[data-party="${id}"]`);
  const log = logs[id];
  const views = log.flatMap(({ heard }) => heard).filter(({ pageView }) => pageView).length;
  row.classList.toggle('loud', log.length > 0);
  find('[data-says]', row).replaceChildren(
    ...(log.length ? [make('b', '', many(views, 'page view')), many(log.length, 'request')] : ['silent so far']),
  );
}

function addRequest({ id, entry }) {
  logs[id].push(entry);
  find(`[data-party="${id}"] [data-requests]`).prepend(requestItem(entry));
  showParty(id);
  const lamp = find(`[data-party="${id}"] .lamp`);
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
    lamp.animate([{ boxShadow: '0 0 0 0 var(--heard)' }, { boxShadow: '0 0 0 12px transparent' }], 700);
  }
}

const KIND = {
  choice: 'The visitor chose',
  shown: 'A visitor was asked',
  signal: 'A signal was seen',
  withdrawal: 'The visitor withdrew',
  expiry: 'A choice expired',
};

function recordItem(record) {
  const { categories, sale } = record.after;
  const state = Object.entries(categories).map(([id, allowed]) => `${id} ${allowed ? 'allowed' : 'refused'}`);
  const facts = [
    record.region ?? 'region unknown',
    record.regime,
    record.view && `in the ${record.view}`,
    record.method && `by ${record.method}`,
    record.signals.gpc && 'GPC on',
    record.signals.dnt && 'DNT on',
  ];
  const whole = make(
    'details',
    '',
    make('summary', '', 'The whole record'),
    make('pre', '', JSON.stringify(record, null, 2)),
  );
  return make(
    'li',
    '',
    make('p', '', make('time', '', clock(record.at)), ' ', make('b', '', KIND[record.kind] ?? record.kind)),
    make('p', 'state', `${state.join(', ')}; sale ${sale ? 'allowed' : 'refused'}`),
    make('p', 'hint', facts.filter(Boolean).join(' · ')),
    whole,
  );
}

let recordCount = 0;

function addRecord(record) {
  recordCount++;
  find('[data-record-count]').textContent = recordCount;
  find('[data-no-records]').hidden = true;
  find('[data-records]').prepend(recordItem(record));
}

function empty() {
  recordCount = 0;
  find('[data-record-count]').textContent = '';
  find('[data-no-records]').hidden = false;
  find('[data-records]').replaceChildren();
  for (const id of Object.keys(origins)) {
    logs[id] = [];
    find(`[data-party="${id}"] [data-requests]`).replaceChildren();
    showParty(id);
  }
}

empty();
const feed = new EventSource('/live/feed');
const on = (event, act) => feed.addEventListener(event, ({ data }) => act(JSON.parse(data)));
on('state', ({ log, records, store }) => {
  empty();
  showStore(store);
  for (const [id, entries] of Object.entries(log)) for (const entry of entries) addRequest({ id, entry });
  records.forEach(addRecord);
});
on('request', addRequest);
on('record', addRecord);
on('store', showStore);
on('reset', empty);
