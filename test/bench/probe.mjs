/** Runs in the measured page before any of its scripts: when the banner shows, when scripts run, what a click costs. */

/** It looks once a frame until the banner is there, and does nothing after that; waiting is done by the promises `on`. */
export function probe({ banner, inline, all }) {
  const fire = {};
  const bench = { shifts: 0, clicks: [], on: {} };
  window.bench = bench;
  for (const name of ['shown', 'loaded', 'inline', 'all', 'painted'])
    bench.on[name] = new Promise((done) => {
      fire[name] = () => {
        bench[name] = performance.now();
        done();
      };
    });
  /** Waits from an event on. */
  bench.after = async (names, ms) => {
    await Promise.all(names.map((name) => bench.on[name]));
    await new Promise((done) => setTimeout(done, ms));
  };

  const counts = { inline: 0, external: 0 };
  bench.ran = (kind) => {
    counts[kind]++;
    bench.first ??= performance.now();
    if (kind === 'inline' && counts.inline === inline) fire.inline();
    if (counts.inline + counts.external === all) fire.all();
  };

  bench.find = (action) =>
    document.querySelector('[data-heed-host]')?.shadowRoot.querySelector(`[data-heed-action=${action}]`);
  const look = () => {
    const button = bench.find('accept');
    const box = button?.getBoundingClientRect();
    const seen =
      box?.width > 1 && box.top < innerHeight && box.bottom > 0 && getComputedStyle(button).visibility === 'visible';
    if (seen) fire.shown();
    else requestAnimationFrame(look);
  };
  if (banner) requestAnimationFrame(look);

  addEventListener('load', () => setTimeout(fire.loaded));
  const observe = (type, note, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  observe('layout-shift', ({ value }) => {
    bench.shifts += value;
  });
  observe('event', ({ name, duration }) => name === 'click' && bench.clicks.push(duration), { durationThreshold: 16 });
  addEventListener(
    'click',
    ({ timeStamp }) => {
      bench.click = timeStamp;
      // The main thread is free again after the first frame that follows the click.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = fire.painted;
        port2.postMessage(0);
      });
    },
    { capture: true },
  );
}
