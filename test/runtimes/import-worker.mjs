/** A Worker that draws a page with the handle of a server: what of the package needs no other package, by the files that workerd is told. */
import { createConsent } from '../../dist/anywhere.js';
import { metaPixel, use } from '../../dist/pixels.js';
import { otlp } from '../../dist/reporters.js';
import { decideFor } from '../../dist/server.js';

const doors = { createConsent, metaPixel, use, otlp, decideFor };

const worker = {
  fetch() {
    const consent = createConsent({ notice: { url: '/cookies', version: '1' } });
    return Response.json([Object.keys(doors), consent.allows('analytics'), consent.decision.ask, 'heed' in globalThis]);
  },
};

// workerd asks for a default.
export { worker as default };
