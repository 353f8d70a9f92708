/** `retry`: milliseconds until the backend wants to be asked again; `false`: never, so the records are dropped, and told. */
export declare class Undelivered extends Error {
    readonly retry?: number | false | undefined;
    constructor(message: string, retry?: number | false | undefined);
}
export declare const retryOf: (error: unknown) => number | false | undefined;
/** Sends JSON so that it outlives the page. Throws `Undelivered` for every answer but 2xx; `again`: may it be tried again. */
export declare const post: (url: string, body: unknown, { headers, credentials }: Pick<RequestInit, "headers" | "credentials">, again: (status: number) => boolean) => Promise<Response>;
