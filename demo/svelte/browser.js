// Opens Heed, then the shop. Nothing was drawn by a server, so nothing need wait.
import { createConsent } from 'heed';
import { mount } from 'svelte';
import { config } from '../example-config.mjs';
import App from './app.svelte';

createConsent(config);
mount(App, { target: document.getElementById('app') });
