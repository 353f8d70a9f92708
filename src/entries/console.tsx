/** The door to the console for marketers: draws it into its page. */
import { render } from 'preact';
import { App } from '../console/app.js';

const place = document.querySelector('#console');
if (place) render(<App />, place);
