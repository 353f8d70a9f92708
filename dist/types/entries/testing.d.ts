/** The door for tests of a site: `import { choiceText, pretend } from 'heed/testing'` puts a page into any state, in Node and in browsers */
export { type Circumstances, choiceText } from '../testing/choice-text.js';
export { type Pretence, pretend } from '../testing/pretend.js';
