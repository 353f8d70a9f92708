/** Makes room for the inspector: the page, and views of ours, stand beside it or above it and never below it. */
import { adopt } from '../ui/adopt.js';

export const createDock = (root: ShadowRoot): { start(): void; stop(): void } => {
  let undress = (): void => {};
  const makeRoom = () => {
    const box = root.querySelector('section')?.getBoundingClientRect();
    undress();
    if (!box?.height) return;
    const isBeside = box.height >= innerHeight && box.left > 0;
    const room = isBeside ? innerWidth - box.left : innerHeight - box.top;
    const [side, inset] = isBeside ? ['right', `0 ${room}px 0 0`] : ['bottom', `0 0 ${room}px`];
    // A card is fixed to its host where that is transformed, else to the window.
    undress = adopt(
      document,
      `html{padding-${side}:${room}px!important;scroll-padding-bottom:${isBeside ? 0 : room}px!important}` +
        `[data-heed-host]{inset:${inset};transform:translate(0);pointer-events:none}` +
        `[data-heed-link]::part(link){margin-bottom:${isBeside ? 0 : room}px}` +
        '@media print{[data-heed-inspector]{display:none}html{padding:0!important}}',
    );
  };
  const sizes = new ResizeObserver(makeRoom);
  return {
    start() {
      const section = root.querySelector('section');
      if (section) sizes.observe(section);
      addEventListener('resize', makeRoom);
    },
    stop() {
      sizes.disconnect();
      removeEventListener('resize', makeRoom);
      undress();
    },
  };
};
