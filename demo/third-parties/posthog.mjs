// PostHog: the real library from npm where its row asks for it, and answers to the requests it makes.
import { fileURLToPath } from 'node:url';
import { parseBody } from './read-body.mjs';

const json = (value) => ({ type: 'json', body: JSON.stringify(value) });
/** Instead of the parts that the library loads later. */
const nothing = { type: 'js', body: '/* nothing here */' };
const settings = {
  supportedCompression: ['gzip', 'gzip-js'],
  hasFeatureFlags: false,
  sessionRecording: false,
  surveys: false,
};

export const posthog = {
  id: 'posthog',
  files: { '/static/array.js': fileURLToPath(import.meta.resolve('posthog-js/dist/array.js')) },
  answers: {
    '/array/': (url) => (url.pathname.endsWith('.js') ? nothing : json(settings)),
    '/static/': () => nothing,
    '/flags/': () => json({ flags: {}, featureFlags: {}, errorsWhileComputingFlags: false }),
    '/': () => json({ status: 1 }),
  },
  heard(_url, { body }) {
    const sent = parseBody(body);
    const events = sent?.batch ?? (Array.isArray(sent) ? sent : [sent]);
    return events
      .filter((each) => each?.event)
      .map(({ event, properties }) => ({ event, page: properties?.$current_url, pageView: event === '$pageview' }));
  },
};
