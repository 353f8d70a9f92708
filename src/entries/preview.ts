/** The door to what runs in the frame of a preview: waits for its setup, from the page that holds it alone. */
import { READY, type Setup } from '../preview/setup.js';
import { start } from '../preview/start.js';

const hear = ({ source, data, ports: [port] }: MessageEvent<Setup>): void => {
  if (source !== parent || !port) return;
  removeEventListener('message', hear);
  start(data, port);
};

if (parent !== window) {
  addEventListener('message', hear);
  parent.postMessage(READY, '*');
}
