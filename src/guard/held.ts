/** What waits until its pixel is allowed: bounded, and done in the order in which it was asked for. */

/** Further ones fail at once, or wait for nothing. */
const MOST = { element: 1000, request: 100 };

interface Waiting {
  kind: keyof typeof MOST;
  addresses: readonly URL[];
  act: () => void;
  drop: (() => void) | undefined;
}

export interface Held {
  /** False: there is no room left. `drop` runs when it will never happen. */
  add(kind: keyof typeof MOST, addresses: readonly URL[], act: () => void, drop?: () => void): boolean;
  /** Does what need not wait any more. */
  release(): void;
  stop(): void;
}

export const openHeld = (mustWait: (address: URL) => boolean, fail: (error: unknown) => void): Held => {
  let waiting: Waiting[] = [];
  return {
    add(kind, addresses, act, drop) {
      if (waiting.filter((one) => one.kind === kind).length >= MOST[kind]) return false;
      waiting.push({ kind, addresses, act, drop });
      return true;
    },
    release() {
      const before = waiting;
      waiting = before.filter(({ addresses }) => addresses.some(mustWait));
      for (const one of before) {
        if (waiting.includes(one)) continue;
        try {
          one.act();
        } catch (error) {
          fail(error);
        }
      }
    },
    stop() {
      for (const { drop } of waiting) drop?.();
      waiting = [];
    },
  };
};
