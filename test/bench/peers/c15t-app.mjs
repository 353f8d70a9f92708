/** A page with c15t alone, in its offline mode, which needs no server; bundled where the packages are installed. */
import { ConsentBanner, ConsentDialog, ConsentManagerProvider, policyPackPresets } from '@c15t/react';
import '@c15t/react/styles.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const CATEGORY = { analytics: 'measurement', marketing: 'marketing' };
const scripts = window.gatedPixels.map(({ category, src, code }, at) => ({
  id: `pixel-${at}`,
  category: CATEGORY[category],
  ...(src ? { src } : { textContent: code }),
}));
const options = {
  mode: 'offline',
  consentCategories: ['necessary', 'measurement', 'marketing'],
  offlinePolicy: { policyPacks: [policyPackPresets.europeOptIn()] },
  overrides: { country: 'DE', language: 'en' },
  nonce: window.nonce,
  scripts,
};

createRoot(document.querySelector('#consent-root')).render(
  createElement(ConsentManagerProvider, { options }, createElement(ConsentBanner), createElement(ConsentDialog)),
);
