/** Keeps the visitor on the page: a click on a link leads nowhere, but for a place on this page, and is told. */

/** The page's own links, and those in views of ours, which are in shadow roots. */
const linkOf = (event: Event): HTMLAnchorElement | undefined =>
  event.composedPath().find((one): one is HTMLAnchorElement => one instanceof Element && one.matches('a[href]'));

export const keepIn = (told: (address: string) => void): void =>
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link) return;
    const isDone = event.defaultPrevented;
    event.preventDefault();
    const place = link.getAttribute('href') ?? '';
    if (place.startsWith('#')) document.getElementById(place.slice(1))?.scrollIntoView();
    else if (!isDone) told(link.href);
  });
