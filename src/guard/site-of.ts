/** The site that a host belongs to, approximated: without the list of public suffixes nobody can know. Pure */

/** Second labels under which countries sell names: `co.uk`, `com.au`, `gouv.fr`. */
const SHARED = /^(a[cd]|co|com?|edu|go[bv]?|gouv|gv|in|info|ltd|me|mil|ne|net|nom|or|org|plc|sch)$/;

/** The last two labels; three under a country's shared second label; an IP address or a lone name as it is. */
export const siteOf = (host: string): string => {
  const labels = host.split('.');
  if (/^[\d.]+$|:/.test(host)) return host;
  const [country = '', second = ''] = labels.slice(-2).reverse();
  return labels.slice(country.length === 2 && SHARED.test(second) ? -3 : -2).join('.');
};
