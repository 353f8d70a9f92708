/** Offers to load the page again when something that runs cannot be told to stop. */
import type { VNode } from 'preact';
import { enOpened as words } from '../messages/en-opened.js';
import { Card, placeOf } from './card.js';
import type { Scene } from './scene.js';

export const reload = ({ policy, close }: Scene): VNode => (
  <Card
    place={placeOf(policy, 'box')}
    title={words.reloadTitle}
    equal={[
      { does: 'later', label: words.later, onClick: close },
      {
        does: 'reload',
        label: words.reload,
        onClick: () => {
          close();
          location.reload();
        },
      },
    ]}
  >
    <p>{words.reloadText}</p>
  </Card>
);
