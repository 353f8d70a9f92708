/** What is compared, each in the version that was measured, and why one is not. */

export const VERSIONS = {
  'vanilla-cookieconsent': '3.1.0',
  orejime: '3.2.1',
  klaro: '0.7.22',
  tarteaucitronjs: '1.34.0',
  c15t: '2.2.1',
  '@c15t/react': '2.2.1',
  react: '19.3.1',
  'react-dom': '19.3.1',
  cookieconsent: '3.1.1',
  '@probo/cookie-banner': '0.18.0',
  'axe-core': '4.14.1',
};

export const NOT_RUN = {
  '@probo/cookie-banner':
    'asks its own server for its texts, categories and layout before it shows anything; how fast that answers would be our doing. Only its file is measured',
};
