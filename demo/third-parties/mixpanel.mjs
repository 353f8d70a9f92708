// Mixpanel: the real library from npm where its row asks for it, and answers to the requests it makes.
import { fileURLToPath } from 'node:url';
import { parseBody } from './read-body.mjs';

export const mixpanel = {
  id: 'mixpanel',
  files: {
    '/libs/mixpanel-2-latest.min.js': fileURLToPath(import.meta.resolve('mixpanel-browser/dist/mixpanel.min.js')),
  },
  answers: { '/': () => ({ type: 'json', body: '{"status":1,"error":null}' }) },
  heard(_url, { body }) {
    const sent = parseBody(body);
    return (Array.isArray(sent) ? sent : [sent])
      .filter((each) => each?.event)
      .map(({ event, properties }) => ({
        event,
        page: properties?.$current_url ?? properties?.current_url,
        pageView: event === '$mp_web_page_view',
      }));
  },
};
