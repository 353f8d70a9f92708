// Mixpanel: the real library from npm, with its own start-up snippet, and answers to the requests it makes.
import { fileURLToPath } from 'node:url';
import { parseBody } from './read-body.mjs';

const file = (name) => fileURLToPath(import.meta.resolve(`mixpanel-browser/dist/${name}`));

export const mixpanel = {
  id: 'mixpanel',
  files: { '/snippet.js': file('mixpanel-jslib-snippet.min.js'), '/mixpanel.min.js': file('mixpanel.min.js') },
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
