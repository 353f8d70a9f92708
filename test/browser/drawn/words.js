/** What is decided, in words. */
export const wordsFor = ({ choice, signals, allowed }) => {
  const names = Object.keys(allowed).filter((name) => allowed[name]);
  return `${choice ? `Allowed: ${names.join(', ')}` : 'Not asked yet'}${signals.gpc ? ', with GPC' : ''}`;
};
