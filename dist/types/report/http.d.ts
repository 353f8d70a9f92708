import type { ConsentRecord, Reporter } from '../types.js';
/** 2xx: delivered. 408, 429, 5xx and network errors are tried again, after `Retry-After` if there is one; any other answer drops the records. */
export declare const http: (url: string, options?: Pick<RequestInit, "headers" | "credentials">) => Reporter;
/** The last resort as a page goes: nobody learns whether it arrived, so the records stay queued under the same ids. */
export declare const beacon: (url: string, records: readonly ConsentRecord[]) => boolean;
