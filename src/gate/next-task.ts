/** Gives way to the page: resolves in a later task, or after the next paint. */

/** A message is a task of its own and, unlike a timer, is not held back when there are many. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Runs `act` once the page has painted; a hidden page paints nothing, so there it runs in the next task. */
export const afterPaint = (act: () => void): void => {
  const next = () => void nextTask().then(act);
  if (document.hidden) next();
  else requestAnimationFrame(next);
};
