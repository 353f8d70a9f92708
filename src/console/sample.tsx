/** The banner in small, in the light and dark it can have, and how well its words and edges stand out there, as measured. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { contrast } from '../contrast.js';
import { en } from '../messages/en.js';
import { fill } from '../messages/fill.js';
import { painted } from '../painted.js';
import { ownValues } from '../theme/own-values.js';
import type { Layout, UiConfig } from '../types.js';

/** What is measured: whose color against whose ground, and how much WCAG 2.2 AA asks for. */
const PAIRS = [
  { of: 'Words', on: '.sample-title', key: 'color', ground: '.sample-card', least: 4.5 },
  { of: 'Quieter words', on: '.sample-text', key: 'color', ground: '.sample-card', least: 4.5 },
  { of: 'Buttons', on: '.sample-button', key: 'color', ground: '.sample-button', least: 4.5 },
  { of: 'Focus ring', on: '.sample-focus', key: 'borderTopColor', ground: '.sample-card', least: 3 },
] as const;

const measure = (root: HTMLElement): { of: string; ratio: number; least: number }[] =>
  PAIRS.flatMap(({ of, on, key, ground, least }) => {
    const [element, behind] = [root.querySelector(on), root.querySelector(ground)];
    if (!element || !behind) return [];
    const [color, under] = [getComputedStyle(element)[key], getComputedStyle(behind).backgroundColor];
    return [{ of, ratio: contrast(painted(color).color, painted(under).color), least }];
  });

interface SampleProps {
  theme: 'auto' | 'light' | 'dark';
  look: NonNullable<UiConfig['look']>;
  layout: Layout;
  position: string;
}

interface OneSampleProps extends Omit<SampleProps, 'theme'> {
  scheme: 'light' | 'dark';
}

const OneSample = ({ scheme, look, layout, position }: OneSampleProps) => {
  const root = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<ReturnType<typeof measure>>([]);
  useLayoutEffect(() => {
    if (root.current) setMeasured(measure(root.current));
  }, []);
  return (
    <figure class="sample">
      <div
        ref={root}
        class={`sample-page ${scheme} ${layout} ${position} ${look}`}
        style={Object.fromEntries(ownValues(look))}
        aria-hidden="true"
      >
        <div class="sample-card">
          <div>
            <p class="sample-title">{en.askTitle}</p>
            <p class="sample-text">
              {fill(en.ask, { purposes: `${en.purposes.analytics}${en.and}${en.purposes.marketing}` })}
            </p>
          </div>
          <div class="sample-pair">
            <span class="sample-button">{en.reject}</span>
            <span class="sample-button">{en.accept}</span>
          </div>
          <span class="sample-focus" />
        </div>
      </div>
      <figcaption>
        <b>{scheme === 'light' ? 'Light' : 'Dark'}</b>
        <ul class="measured">
          {measured.map(({ of, ratio, least }) => (
            <li key={of} class={ratio >= least ? '' : 'wrong'}>
              {of} {ratio.toFixed(1)}:1{' '}
              <span class="muted">{ratio >= least ? 'enough' : `too little, ${least} is the least`}</span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
};

export const Sample = ({ theme, ...looks }: SampleProps) => (
  <div class="samples">
    <h3>How it stands out</h3>
    <p class="hint">
      Contrast in the colors of this look, measured in this browser
      {looks.look === 'shop' && '; those of your shop show in the preview'}. A style sheet of your shop may set others,
      by the names that begin with <code class="whole">--heed-</code>.
    </p>
    <div class="sample-row">
      {(theme === 'auto' ? (['light', 'dark'] as const) : [theme]).map((scheme) => (
        <OneSample key={`${scheme} ${looks.look}`} scheme={scheme} {...looks} />
      ))}
    </div>
  </div>
);
