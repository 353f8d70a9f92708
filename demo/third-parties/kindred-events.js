// What Kindred's visitors load: takes over the fbq queue, keeps first-party cookies and reports events by image.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const accounts = [];

  const cookie = (name) => document.cookie.match(`(?:^|; )${name}=([^;]*)`)?.[1];
  const keep = (name, value) => {
    document.cookie = `${name}=${value}; Max-Age=${90 * 86400}; Path=/; SameSite=Lax`;
    return value;
  };

  const commands = {
    init: (account) => accounts.push(account),
    track(event, values) {
      const click = new URLSearchParams(location.search).get('fbclid');
      const hit = new URLSearchParams({
        ev: event,
        dl: location.href,
        rl: document.referrer,
        fbp: cookie('_fbp') ?? keep('_fbp', `fb.0.${Date.now()}.${Math.floor(Math.random() * 1e10)}`),
        ts: Date.now(),
      });
      if (click) hit.set('fbc', keep('_fbc', `fb.0.${Date.now()}.${click.replace(/[^\w-]/g, '')}`));
      if (values) hit.set('cd', JSON.stringify(values));
      for (const account of accounts) new Image().src = `${origin}/tr?id=${account}&${hit}`;
    },
  };

  const waiting = window.fbq?.queue ?? [];
  window.fbq = (command, ...values) => commands[command]?.(...values);
  for (const call of waiting) window.fbq(...call);
})();
