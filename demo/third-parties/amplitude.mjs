// Amplitude: the real library from npm where its row asks for it, and answers to the requests it makes.
import { fileURLToPath } from 'node:url';
import { parseBody } from './read-body.mjs';

export const amplitude = {
  id: 'amplitude',
  files: {
    '/script/smallhours.js': fileURLToPath(
      import.meta.resolve('@amplitude/analytics-browser/lib/scripts/amplitude-min.js'),
    ),
  },
  answers: {
    '/config/': () => ({ type: 'json', body: '{"configs":{}}' }),
    '/': () => ({ type: 'json', body: '{"code":200}' }),
  },
  heard(_url, { body }) {
    return (parseBody(body)?.events ?? []).map(({ event_type: event, event_properties: properties }) => ({
      event,
      page: properties?.['[Amplitude] Page Location'],
      pageView: event === '[Amplitude] Page Viewed',
    }));
  },
};
