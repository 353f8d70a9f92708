/** Sees what scripts send: fetch, XMLHttpRequest and pings; what is held is sent later where that changes nothing, else it fails as without a network. */
import type { Held } from './held.js';
import type { Patches } from './patches.js';
import type { Sight } from './sight.js';

const READS = /^(GET|HEAD)$/i;

export const watchRequests = ({ patch }: Patches, sight: Sight, held: Held): void => {
  patch(window, 'fetch', (go, _, [input, init]) => {
    const request: Request | undefined = input instanceof Request ? input : undefined;
    const address = sight.parse(request?.url ?? input);
    if (!address || !sight.asks('fetch', address)) return go();
    const { method = 'GET', keepalive, mode, signal }: RequestInit = { ...pick(request), ...init };
    return new Promise((resolve, reject) => {
      const fail = () => reject(new TypeError('Failed to fetch'));
      const send = () => resolve(go());
      const isReplayable = READS.test(method) || keepalive || mode === 'no-cors';
      if (!isReplayable || !held.add('request', [address], send, fail)) fail();
      // The browser's own refusal of what was given up reaches no network.
      else if (signal?.aborted) send();
      else signal?.addEventListener('abort', send);
    });
  });

  const opened = new WeakMap<XMLHttpRequest, { method: string; address: URL | undefined; wait: boolean }>();
  const requests = XMLHttpRequest.prototype;
  patch(requests, 'open', (go, self, [method, address, later = true]) => {
    opened.set(self, { method: String(method), address: sight.parse(address), wait: !later });
    return go();
  });
  patch(requests, 'send', (go, self: XMLHttpRequest) => {
    const request = opened.get(self);
    const address = request?.address;
    if (!address || !sight.asks('xhr', address)) return go();
    if (request.wait) throw new DOMException('Failed to send', 'NetworkError');
    const fail = () => {
      for (const type of ['error', 'loadend']) self.dispatchEvent(new ProgressEvent(type));
    };
    const send = () => {
      if (opened.get(self) === request) go();
    };
    if (!READS.test(request.method) || !held.add('request', [address], send, fail)) setTimeout(fail);
  });

  patch(Navigator.prototype, 'sendBeacon', (go, _, [to]) => {
    const address = sight.parse(to);
    return address && sight.asks('ping', address) ? held.add('request', [address], go) : go();
  });
};

/** What of a request decides whether it can be sent later. */
const pick = (request?: Request): RequestInit =>
  request ? { method: request.method, keepalive: request.keepalive, mode: request.mode, signal: request.signal } : {};
