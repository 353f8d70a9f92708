/** Keeps a released script from blanking the page by `document.write`: the call is ignored and reported. Returns how to undo. */
export const holdWrites = (ours: Pick<WeakSet<Element>, 'has'>, report: () => void): (() => void) => {
  const names = ['write', 'writeln'] as const;
  for (const name of names)
    document[name] = (...texts: string[]) => {
      if (document.currentScript && ours.has(document.currentScript)) report();
      else Document.prototype[name].apply(document, texts);
    };
  return () => {
    for (const name of names) delete (document as Partial<Document>)[name];
  };
};
