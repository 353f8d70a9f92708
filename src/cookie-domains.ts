/** Every domain that a cookie seen by this page can be for, '' for this host alone: nobody can read which it is. */

export const cookieDomains = (): string[] => {
  const labels = location.hostname.split('.');
  return ['', ...labels.map((_, index) => labels.slice(index).join('.'))];
};
