/** Puts functions of ours before those of the browser, and takes them away again without a trace. */

/** What is done instead: `go` does what the browser would, with the given arguments or others. */
// biome-ignore lint/suspicious/noExplicitAny: a page may pass anything
export type Act = (go: (args?: any[]) => any, self: any, args: any[]) => unknown;

export interface Patches {
  /** A function, a constructor or, with `set`, a setter. What the browser does not have stays absent. */
  patch(owner: object | undefined, name: string, act: Act, kind?: 'value' | 'set'): void;
  stop(): void;
}

export const openPatches = (): Patches => {
  const undo: (() => void)[] = [];
  let live = true;
  return {
    patch(owner, name, act, kind = 'value') {
      const before = owner && Object.getOwnPropertyDescriptor(owner, name);
      const native = before?.[kind];
      if (!before?.configurable || typeof native !== 'function') return;
      // A proxy keeps name, length, prototype, statics and the text `[native code]`, by which pages know a native function.
      const ours: object = new Proxy(native, {
        apply(target, self, given) {
          const go = (args = given) => Reflect.apply(target, self, args);
          return live ? act(go, self, given) : go();
        },
        construct(target, given, by): object {
          const go = (args = given) => Reflect.construct(target, args, by === ours ? target : by);
          return (live ? act(go, undefined, given) : go()) as object;
        },
      });
      Object.defineProperty(owner, name, { ...before, [kind]: ours });
      undo.push(() => {
        // Whoever patched over ours keeps it, as a way through.
        if (Object.getOwnPropertyDescriptor(owner, name)?.[kind] === ours) Object.defineProperty(owner, name, before);
      });
    },
    stop() {
      live = false;
      for (const act of undo.splice(0).reverse()) act();
    },
  };
};
