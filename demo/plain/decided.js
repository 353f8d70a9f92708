// Says on the page what is decided, whenever it is.
window.heed ??= [];
window.heed.push((consent) =>
  consent.subscribe(({ choice, allowed }) => {
    const names = Object.keys(allowed).filter((name) => allowed[name]);
    document.getElementById('decided').textContent = choice ? `Allowed: ${names.join(', ')}` : 'Not asked yet';
  }),
);
