/** Whether a tag manager started before Heed could say the denied default: then nobody can promise that it was heard in time. Pure */

/** `layer` is Google's data layer. A page that says no default is not late, it says nothing. */
export const isLate = (layer: readonly unknown[]): boolean => {
  const first = (test: (entry: Record<string, unknown>) => unknown) =>
    layer.findIndex((entry) => entry && test(entry as Record<string, unknown>));
  const started = first((entry) => entry['gtm.start']);
  const said = first((entry) => entry[0] === 'consent' && entry[1] === 'default');
  return started >= 0 && said > started;
};
