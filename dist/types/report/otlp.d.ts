import type { Reporter } from '../types.js';
/**
 * `url`: the collector's address for logs, such as `https://otel.shop.example/v1/logs`; it must allow the page's origin.
 * Retries what OTLP 1.5 (§OTLP/HTTP Response) calls retryable: 429, 502, 503 and 504. What a collector rejects in part is told
 * and not sent again, as OTLP demands. A collector may see a record twice under one `heed.id`.
 */
export declare const otlp: (url: string, options?: Pick<RequestInit, "headers" | "credentials">) => Reporter;
