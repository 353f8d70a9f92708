/** Taboola Pixel: measures ads beside articles */
import type { CatalogueRow } from '../types.js';

export const taboola = {
  id: 'taboola',
  name: 'Taboola Pixel',
  vendor: 'Taboola',
  purpose: 'Tells Taboola which visits and purchases follow its ads on news sites, and whom to show them to.',
  privacyUrl: 'https://www.taboola.com/policies/privacy-policy',
  category: 'marketing',
  sale: true,
  hosts: ['cdn.taboola.com', 'trc.taboola.com', 'trc-events.taboola.com', '*.taboola.com', '*.taboolasyndication.com'],
  cookies: [
    { name: 'taboola_session_id', purpose: 'Keeps the pages of one visit together' },
    { name: 'taboola_fp_td_user_id', days: 365, purpose: 'Keeps that a recommendation was clicked' },
    { name: '_tb_sess_r', days: 0.02, purpose: 'Keeps where the visit came from' },
    { name: '_tb_t_ppg', days: 0.02, purpose: 'Keeps the page before' },
    { name: 'tb_click_param', days: 0.0006, purpose: 'Keeps details of an ad click' },
    { name: 'abLdr', days: 0.12, purpose: 'Keeps which version is tested for speed' },
  ],
  foreignCookies: [
    { name: 't_gid', host: 'taboola.com', days: 365, purpose: 'Recognises the browser on later visits' },
    { name: 't_pt_gid', host: 'taboola.com', days: 365, purpose: 'Recognises the browser on this site alone' },
    { name: 'taboola_select', host: 'taboola.com', days: 365, purpose: 'Keeps which features are on' },
  ],
  storage: [{ area: 'local', key: 'taboola global:*', purpose: 'Keeps what is known of the visitor' }],
  before: [{ stub: '_tfa', methods: [] }],
  load: [
    { push: '_tfa', value: { notify: 'event', name: 'page_view', id: '{#id}' } },
    { script: 'https://cdn.taboola.com/libtrc/unip/{id}/tfa.js' },
  ],
  unverified: ['storage'],
} as const satisfies CatalogueRow;
