// What Tally's visitors load: reads window.dataLayer, keeps first-party cookies and sends hits to its own host.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const tags = [];

  const cookie = (name) => document.cookie.match(`(?:^|; )${name}=([^;]*)`)?.[1];
  const keep = (name, value, days) => {
    document.cookie = `${name}=${value}; Max-Age=${days * 86400}; Path=/; SameSite=Lax`;
    return value;
  };
  const now = () => Math.floor(Date.now() / 1000);
  const number = () => Math.floor(Math.random() * 2 ** 31);

  const send = (event, values = {}) => {
    for (const tag of tags) {
      const hit = new URLSearchParams({
        tid: tag,
        cid: cookie('_ga') ?? keep('_ga', `GA1.1.${number()}.${now()}`, 400),
        en: event,
        dl: location.href,
        dr: document.referrer,
        dt: document.title,
      });
      for (const [key, value] of Object.entries(values)) hit.set(`ep.${key}`, value);
      fetch(`${origin}/hit?${hit}`, { mode: 'no-cors', credentials: 'include', keepalive: true }).catch(() => {});
    }
  };

  const commands = {
    js() {},
    config(tag, { send_page_view: sendsPageView = true } = {}) {
      tags.push(tag);
      keep(`_ga_${tag.replace(/\W/g, '')}`, `GS2.1.s${now()}`, 400);
      const click = new URLSearchParams(location.search).get('gclid');
      if (click) keep('_gcl_aw', `GCL.${now()}.${click.replace(/[^\w-]/g, '')}`, 90);
      if (sendsPageView) send('page_view');
    },
    event: send,
  };

  window.dataLayer ||= [];
  const queue = window.dataLayer;
  const run = ([command, ...values]) => commands[command]?.(...values);
  queue.forEach(run);
  queue.push = (...items) => {
    items.forEach(run);
    return Array.prototype.push.apply(queue, items);
  };
})();
