/** Whether the page shows itself light or dark: what it tells the browser, else the attribute that its own switch sets. */

const ONE = /^(only )?(light|dark)( only)?$/;
/** As frameworks call them: `dark`, `dark-mode`, `theme-dark`, `is-light`. */
const NAMED = /^(?:theme-|mode-|is-)?(light|dark)(?:-mode|-theme)?$/i;
const SWITCH = /^(class|data-.*(theme|mode|scheme).*)$/;

/** A value of `color-scheme`. A page that says nothing leaves it to the system. */
export const pageScheme = (): string => {
  const page = document.documentElement;
  const { colorScheme } = getComputedStyle(page);
  if (ONE.test(colorScheme)) return colorScheme;
  for (const { name, value } of page.attributes)
    for (const word of SWITCH.test(name) ? value.split(/\s+/) : []) {
      const one = NAMED.exec(word)?.[1];
      if (one) return one.toLowerCase();
    }
  const told = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content ?? '';
  return ONE.test(told) ? told : 'light dark';
};
