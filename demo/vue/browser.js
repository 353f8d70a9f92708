// Opens Heed, then the shop. Nothing was drawn by a server, so nothing need wait.
import { createConsent } from 'heed';
import { createApp } from 'vue';
import { config } from '../example-config.mjs';
import App from './app.vue';

createConsent(config);
createApp(App).mount('#app');
