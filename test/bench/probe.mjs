/** Runs in the measured page before any of its scripts: when the banner shows, when scripts run, what a click costs. */

/**
 * It looks once a frame until the banner is there, and does nothing after that; waiting is done by the promises `on`.
 * `accept`: the control that a banner is known by; `a >>> b` is b in the shadow tree of a.
 */
export function probe({ banner, inline, all, accept = '[data-heed-host] >>> [data-heed-action=accept]' }) {
  const fire = {};
  const bench = { shifts: 0, clicks: [], frames: [], tasks: [], scripts: [], on: {} };
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
    counts[kind] = (counts[kind] ?? 0) + 1;
    bench.first ??= performance.now();
    if (kind === 'inline' && counts.inline === inline) fire.inline();
    if (bench.count() === all) fire.all();
  };
  bench.count = (kind) => (kind ? (counts[kind] ?? 0) : counts.inline + counts.external);

  bench.find = (selector = accept) =>
    selector.split(' >>> ').reduce((root, part) => (root?.shadowRoot ?? root)?.querySelector(part), document);
  /** With all that it is in: what fades in is read when half of it is there. */
  const opacity = (element) =>
    element ? getComputedStyle(element).opacity * opacity(element.parentElement ?? element.getRootNode().host) : 1;
  bench.sees = (element) => {
    const box = element?.getBoundingClientRect();
    return (
      box?.width > 1 &&
      box.top < innerHeight &&
      box.bottom > 0 &&
      getComputedStyle(element).visibility === 'visible' &&
      opacity(element) > 0.5
    );
  };
  const look = () => {
    bench.frames.push(performance.now());
    if (bench.sees(bench.find())) fire.shown();
    else requestAnimationFrame(look);
  };
  if (banner)
    requestAnimationFrame(() => {
      // Heed puts its host beside the body.
      new MutationObserver(() => {
        bench.drawn ??= performance.now();
      }).observe(document.documentElement, { childList: true });
      look();
    });

  addEventListener('load', () => setTimeout(fire.loaded));
  const observe = (type, note, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
  observe('layout-shift', ({ value }) => {
    bench.shifts += value;
  });
  observe('longtask', ({ duration }) => bench.tasks.push(duration));
  // With what it compiles, and what it does as soon as it has run; Chromium tells of those in frames of more than 50 ms.
  observe('long-animation-frame', ({ scripts }) => {
    for (const { sourceURL, duration } of scripts) if (sourceURL.includes('/heed/')) bench.scripts.push(duration);
  });
  observe('event', ({ name, duration }) => name === 'click' && bench.clicks.push(duration), { durationThreshold: 16 });
  addEventListener(
    'click',
    ({ timeStamp }) => {
      bench.click = timeStamp;
      // Chromium tells of no click after which it paints nothing but a fade.
      document.querySelector('h1').style.outline = '1px solid #fff';
      // The main thread is free again after the first frame that follows the click.
      requestAnimationFrame(() => {
        bench.gone = !bench.find();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = fire.painted;
        port2.postMessage(0);
      });
    },
    { capture: true },
  );
}
