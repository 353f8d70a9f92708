/** How the views look: layout, place, light or dark, language, and the link to come back. */
import type { UiConfig } from '../types.js';
import { Choices } from './choices.js';
import { useDesk } from './desk.js';
import { SelectField, TextField } from './field.js';
import { Sample } from './sample.js';
import { SwitchLine } from './switch-line.js';

const POSITIONS = {
  bar: [
    ['', 'Bottom'],
    ['top', 'Top'],
  ],
  box: [
    ['', 'Bottom, at the start'],
    ['bottom-right', 'Bottom right'],
    ['top', 'Top, at the start'],
    ['top-right', 'Top right'],
  ],
} as const;

/** What a position comes to in a layout: a bar uses the edge only, a box sits at the start unless `-right` is said. */
const shortOf = (layout: 'bar' | 'box', position = 'bottom'): string => {
  const edge = position.startsWith('top') ? 'top' : '';
  if (layout === 'bar' || !position.endsWith('-right')) return edge;
  return position;
};

export const Looks = () => {
  const { ui } = useDesk().draft.config;
  const { layout = 'bar', position, theme = 'auto', look = 'plain', language, link = true }: UiConfig = ui || {};
  return (
    <section class="card" aria-labelledby="looks">
      <h2 id="looks">Looks</h2>
      <SwitchLine
        keys={['ui']}
        label="Show our views"
        hint="Off: nothing is shown unasked. Your own page must ask, and open preferences."
        on={ui !== false}
        usual={true}
      />
      {ui !== false && (
        <>
          <Choices
            keys={['ui', 'layout']}
            label="Layout of the banner"
            value={layout}
            usual="bar"
            options={[
              { value: 'bar', label: 'Bar', hint: 'Along an edge', picture: <span class="picture bar" /> },
              { value: 'box', label: 'Box', hint: 'In a corner', picture: <span class="picture box" /> },
              {
                value: 'dialog',
                label: 'Dialog',
                hint: 'Before the page, until answered',
                picture: <span class="picture dialog" />,
              },
            ]}
          />
          <div class="columns">
            {layout !== 'dialog' && (
              <SelectField
                keys={['ui', 'position']}
                label="Place of the banner"
                value={shortOf(layout, position)}
                options={POSITIONS[layout]}
              />
            )}
            <TextField
              keys={['ui', 'language']}
              label="Language"
              hint="A tag such as en or en-GB. Empty: the page’s, then the browser’s. What Heed has no words for is shown in English."
              value={language}
              placeholder="The page’s"
            />
          </div>
          <Choices
            keys={['ui', 'theme']}
            label="Light or dark"
            value={theme}
            usual="auto"
            options={[
              { value: 'auto', label: 'As the page', hint: 'Else as the system' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
          />
          <Choices
            keys={['ui', 'look']}
            label="Look"
            value={look}
            usual="plain"
            options={[
              { value: 'plain', label: 'Plain', hint: 'In the system’s colors' },
              { value: 'soft', label: 'Soft', hint: 'Warm and round' },
              { value: 'contrast', label: 'Contrast', hint: 'Larger words, 7:1 and more' },
              {
                value: 'shop',
                label: 'As the shop',
                hint: 'In the fonts and colors of its pages, where these stand out',
              },
            ]}
          />
          <SwitchLine
            keys={['ui', 'link']}
            label="A small control to come back"
            hint="Shown where the page has no link of its own to preferences."
            on={link}
            usual={true}
          />
          <Sample
            theme={theme}
            look={look}
            layout={layout}
            position={shortOf(layout === 'dialog' ? 'bar' : layout, position)}
          />
        </>
      )}
    </section>
  );
};
