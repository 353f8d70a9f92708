import type { HandlerOptions } from './options.js';
/** Throws `HeedError` for options that make no sense. */
export declare const createHandler: ({ store, sites, tokens, config, party, publish, base, path, limit, clientOf, rate, patience, log, onError, now, }: HandlerOptions) => ((request: Request) => Promise<Response>);
