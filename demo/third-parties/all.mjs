// Every third party of the demo, in the order in which they are listed.
import { amplitude } from './amplitude.mjs';
import { kindred } from './kindred.mjs';
import { lantern } from './lantern.mjs';
import { mixpanel } from './mixpanel.mjs';
import { posthog } from './posthog.mjs';
import { tally } from './tally.mjs';
import { waypost } from './waypost.mjs';

export const all = [lantern, posthog, mixpanel, amplitude, tally, kindred, waypost];
