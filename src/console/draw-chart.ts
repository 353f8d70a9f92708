/** Draws bars and lines with Chart.js, in the colors of the key beside them; a chunk of its own, loaded with the first chart. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { Count } from './numbers.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

export interface Series {
  /** Of its swatch in the key: `.swatch.accepted`. */
  name: string;
  label: string;
  values: readonly Count[];
  /** A line over the bars. */
  line?: boolean;
}

export interface Drawing {
  labels: readonly string[];
  series: readonly Series[];
  /** Bars lie, one row for each label. */
  lying?: boolean;
}

const SCHEMES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** A style sheet has the last word on colors, high contrast too: a canvas has to ask for them. */
const colorsOf = (canvas: HTMLCanvasElement, key: Element) => {
  const { color: words, borderTopColor: lines, backgroundColor: ground } = getComputedStyle(canvas);
  const of = (name: string) => {
    const swatch = key.querySelector(`.swatch.${name}`);
    return swatch ? getComputedStyle(swatch).backgroundColor : words;
  };
  return { words, lines, ground, of };
};

/** Returns how to end it. */
export const drawChart = (canvas: HTMLCanvasElement, key: Element, { labels, series, lying = false }: Drawing) => {
  const draw = (): Chart => {
    const { words, lines, ground, of } = colorsOf(canvas, key);
    const font = { family: getComputedStyle(canvas).fontFamily, size: 13 };
    const counts = {
      stacked: true,
      beginAtZero: true,
      border: { display: false },
      grid: { color: lines },
      ticks: { color: words, font, precision: 0, maxTicksLimit: 6 },
    };
    const names = {
      stacked: true,
      border: { color: lines },
      grid: { display: false },
      ticks: { color: words, font, autoSkip: !lying, maxRotation: 0 },
    };
    return new Chart(canvas, {
      type: 'bar',
      data: {
        labels: [...labels],
        datasets: series.map(({ name, label, values, line }) => ({
          label,
          data: [...values],
          backgroundColor: of(name),
          borderColor: line ? of(name) : ground,
          ...(line
            ? { type: 'line' as const, stack: name, order: -1, borderWidth: 2, pointRadius: 2.5 }
            : { stack: 'answers', borderWidth: 1, borderRadius: 2, maxBarThickness: lying ? 22 : 40 }),
        })),
      },
      options: {
        indexAxis: lying ? 'y' : 'x',
        scales: lying ? { x: counts, y: names } : { x: names, y: counts },
        interaction: { mode: 'index', intersect: false, axis: lying ? 'y' : 'x' },
        animation: false,
        maintainAspectRatio: false,
        locale: 'en',
        plugins: {
          tooltip: {
            backgroundColor: ground,
            titleColor: words,
            bodyColor: words,
            borderColor: lines,
            borderWidth: 1,
            padding: 10,
            titleFont: font,
            bodyFont: font,
          },
        },
      },
    });
  };
  let chart = draw();
  const again = () => {
    chart.destroy();
    chart = draw();
  };
  const schemes = SCHEMES.map((query) => matchMedia(query));
  for (const scheme of schemes) scheme.addEventListener('change', again);
  return () => {
    for (const scheme of schemes) scheme.removeEventListener('change', again);
    chart.destroy();
  };
};
