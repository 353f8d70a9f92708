/** A chart with its key; who cannot see it has the table. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Drawing } from './draw-chart.js';

/** `label`: what it shows, for who cannot see it. */
export const Chart = ({ label, ...drawing }: Drawing & { label: string }) => {
  const { labels, series, lying } = drawing;
  const figure = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    import('./draw-chart.js').then(
      ({ drawChart }) => {
        if (!isGone && canvas.current && figure.current) stop = drawChart(canvas.current, figure.current, drawing);
      },
      () => setMissing(true),
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [JSON.stringify(drawing)]);
  if (isMissing) return <p class="hint">The chart could not be loaded. The table says the same.</p>;
  return (
    <figure class="chart" ref={figure}>
      <ul class="key">
        {series.map((one) => (
          <li key={one.name}>
            <span class={`swatch ${one.name}`} />
            {one.label}
          </li>
        ))}
      </ul>
      {/* A row needs the same room in every chart. */}
      <div class="canvas" style={lying ? { height: `${labels.length * 40 + 44}px` } : {}}>
        <canvas ref={canvas} role="img" aria-label={`${label}. The table below says the same.`} />
      </div>
    </figure>
  );
};
