/** The frame of a preview, as wide as a phone or a desktop, scaled to fit: runs the real Heed where it can reach nothing. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Kept, type News, READY, type Setup, type Wish } from '../preview/setup.js';

const SIZES = { phone: [390, 650], desktop: [1280, 800] } as const;

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
  const [wide, tall] = SIZES[width];
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  const told = useRef(hear);
  told.current = hear;

  useLayoutEffect(() => {
    /** The visitor's page may load again, and then they have what the earlier one left. */
    let kept: Kept | undefined;
    let port: MessagePort | undefined;
    const listen = ({ source, data }: MessageEvent) => {
      const target = frame.current?.contentWindow;
      if (!target || source !== target || data !== READY) return;
      const channel = new MessageChannel();
      port?.close();
      port = channel.port1;
      port.onmessage = ({ data: news }: MessageEvent<News>) => {
        if ('kept' in news) kept = news.kept;
        else told.current(news);
      };
      // A frame without origin has no name to send to; what it gets is the draft alone.
      target.postMessage({ ...setup, kept }, '*', [channel.port2]);
    };
    ready((show) => port?.postMessage({ show } satisfies Wish));
    addEventListener('message', listen);
    return () => {
      removeEventListener('message', listen);
      port?.close();
    };
  }, [setup]);

  useLayoutEffect(() => {
    if (!room.current) return;
    const watch = new ResizeObserver(([entry]) => entry && setScale(Math.min(1, entry.contentRect.width / wide)));
    watch.observe(room.current);
    return () => watch.disconnect();
  }, [wide]);

  return (
    <div ref={room} class="frame-room">
      <div class="frame" style={{ width: `${wide * scale}px`, height: `${tall * scale}px` }}>
        <iframe
          key={setup}
          ref={frame}
          title="Preview: the page as this visitor sees it"
          src="preview.html"
          sandbox="allow-scripts"
          style={{ width: `${wide}px`, height: `${tall}px`, transform: `scale(${scale})` }}
        />
      </div>
    </div>
  );
};
