/** Sees WebSocket, EventSource and workers; what is held fails as without a network, and is never made up for. */
import type { Leak } from '../types.js';
import type { Patches } from './patches.js';
import type { Sight } from './sight.js';

/** Each with an address that leads nowhere: a host name that no one can have (RFC 6761 §6.4), or nothing to load. */
const CONNECTIONS: Readonly<Record<string, readonly [Leak['how'], string]>> = {
  WebSocket: ['socket', 'wss://invalid'],
  EventSource: ['events', 'data:,'],
  Worker: ['worker', 'data:,'],
  SharedWorker: ['worker', 'data:,'],
};

export const watchConnections = ({ patch }: Patches, sight: Sight): void => {
  for (const [name, [how, nowhere]] of Object.entries(CONNECTIONS))
    patch(window, name, (go, _, [address, ...more]) =>
      sight.asks(how, sight.parse(address)) ? go([nowhere, ...more]) : go(),
    );
};
