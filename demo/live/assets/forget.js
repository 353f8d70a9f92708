// Makes a new visitor: what the shop and its third parties left in this browser goes.
export async function forget({ origins, pixels }) {
  const patterns = pixels.flatMap(({ cookies = [] }) => cookies.map(({ name, pattern }) => pattern ?? name));
  const ours = new RegExp(`^(${[...patterns, 'heed'].join('|')})$`);
  for (const name of document.cookie.split('; ').map((pair) => pair.split('=')[0])) {
    if (ours.test(name)) document.cookie = `${name}=; Max-Age=0; Path=/`;
  }
  for (const storage of [localStorage, sessionStorage]) {
    // The console is at the same address, and its drafts are no visitor's.
    for (const key of Object.keys(storage)) if (!key.startsWith('heed.console.')) storage.removeItem(key);
  }
  for (const { name } of (await indexedDB.databases?.()) ?? []) indexedDB.deleteDatabase(name);
  await Promise.allSettled(
    Object.values(origins).map((origin) => fetch(`${origin}/forget`, { mode: 'no-cors', credentials: 'include' })),
  );
  await fetch('/live/reset', { method: 'POST' });
}
