/** Who starts something: the nearest script on the stack that is not the guard. */

export interface Initiator {
  /** Its address, without query. */
  by?: string;
  /** It is a file of ours: what it starts, a mark asked for. */
  ours?: boolean;
}

/** Browsers write stacks differently, but all put `:line:column` after an address. */
const ADDRESS = /\w+:\/\/[^\s()@]+?(?=:\d+(:\d+)?([\s),]|$))/g;

const addresses = (stack = ''): string[] => (stack.match(ADDRESS) ?? []).map((one) => one.replace(/[?#].*/, ''));

/** `self` is the guard's own file. */
export const nearest = (stack: string | undefined, self: string | undefined): Initiator => {
  const by = addresses(stack).find((address) => address !== self);
  if (!by) return {};
  const folder = self?.replace(/[^/]*$/, '');
  const ours = !!folder && /^(heed|gate|loader|ui|preferences|withdraw|report|link)\.js$/.test(by.replace(folder, ''));
  return { by, ours };
};

/** As the browser knows it: bundlers change what a file is called. */
const [self] = addresses(new Error().stack);

export const initiator = (): Initiator => {
  const found = nearest(new Error().stack, self);
  const { currentScript } = document;
  const by = found.by ?? (currentScript as HTMLScriptElement | null)?.src.replace(/[?#].*/, '');
  return { ...found, ...(by && { by }) };
};

/** Whether an address is a file of ours. */
export const isOurs = ({ href }: URL): boolean => !!self && href.startsWith(self.replace(/[^/]*$/, ''));
