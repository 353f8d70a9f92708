/** The frame of a preview, as wide as a phone or a desktop, scaled to fit: runs the real Heed where it can reach nothing. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Kept, type News, READY, type Setup, type Wish } from '../preview/setup.js';

/** How wide, and how tall at most. */
const SIZES = { phone: [390, 720], desktop: [1280, 800] } as const;
/** What the console shows above and below it, so that all of it can be seen at once; but so tall it always is. */
const AROUND = 340;
const LEAST = 440;
/** Who makes the page load again and again gets no further. */
const MOST_LOADS = 30;

export type Ask = (view: Wish['show']) => void;

interface PreviewFrameProps {
  /** Another one is a fresh start. */
  setup: Setup;
  width: keyof typeof SIZES;
  hear: (news: News) => void;
  /** Is handed what opens a view in the frame. */
  ready: (ask: Ask) => void;
}

export const PreviewFrame = ({ setup, width, hear, ready }: PreviewFrameProps) => {
  const [wide, most] = SIZES[width];
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const [{ scale, tall }, setFitted] = useState({ scale: 1, tall: LEAST });
  const [isFocused, setFocused] = useState(false);
  const told = useRef(hear);
  told.current = hear;

  useLayoutEffect(() => {
    /** The visitor's page may load again, and then they have what the earlier one left. */
    let kept: Kept | undefined;
    const ports: MessagePort[] = [];
    const listen = ({ source, data }: MessageEvent) => {
      const target = frame.current?.contentWindow;
      if (!target || source !== target || data !== READY || ports.length === MOST_LOADS) return;
      const { port1, port2 } = new MessageChannel();
      // A pixel can call out the same: the port that the frame listens to stays open.
      ports.push(port1);
      port1.onmessage = ({ data: news }: MessageEvent<News>) => {
        if ('kept' in news) kept = news.kept;
        else told.current(news);
      };
      // A frame without origin has no name to send to; what it gets is the draft alone.
      target.postMessage({ ...setup, kept }, '*', [port2]);
    };
    ready((show) => {
      for (const port of ports) port.postMessage({ show } satisfies Wish);
    });
    addEventListener('message', listen);
    return () => {
      removeEventListener('message', listen);
      for (const port of ports) port.close();
    };
  }, [setup]);

  useLayoutEffect(() => {
    const fit = () => {
      const scale = Math.min(1, (room.current?.clientWidth ?? wide) / wide);
      setFitted({ scale, tall: Math.min(most, Math.max(LEAST, innerHeight - AROUND) / scale) });
    };
    const watch = new ResizeObserver(fit);
    if (room.current) watch.observe(room.current);
    addEventListener('resize', fit);
    return () => {
      watch.disconnect();
      removeEventListener('resize', fit);
    };
  }, [wide, most]);

  // No selector tells that the focus is within a frame without origin.
  useLayoutEffect(() => {
    const look = () => setFocused(document.activeElement === frame.current);
    const moments = ['blur', 'focus', 'focusin'] as const;
    for (const name of moments) addEventListener(name, look);
    return () => {
      for (const name of moments) removeEventListener(name, look);
    };
  }, []);

  return (
    <div ref={room} class="frame-room">
      <div class="frame" style={{ width: `${wide * scale}px`, height: `${tall * scale}px` }}>
        <iframe
          key={setup}
          ref={frame}
          class={isFocused ? 'focused' : ''}
          title="Preview: the page as this visitor sees it"
          src="preview.html"
          sandbox="allow-scripts"
          style={{ width: `${wide}px`, height: `${tall}px`, transform: `scale(${scale})` }}
        />
      </div>
    </div>
  );
};
