/** The English words on the covers of held embeds. */
import { inWords } from './spoken.js';

export const enEmbeds = inWords('embeds', {
  title: 'Content from {provider}',
  purpose: 'Purpose: {purposes}.',
  text: 'Loading it lets {provider} set cookies and see that you are here.',
  signal: 'Always allow would override it.',
  once: 'Show once',
  always: 'Always allow',
});

export type EmbedMessages = typeof enEmbeds;
