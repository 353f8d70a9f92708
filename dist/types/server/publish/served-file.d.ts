/** Compresses, by the name that `Content-Encoding` has for it: the best first. */
export type Encodings = Readonly<Record<string, (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>>>;
export interface ServedFile {
    text: string;
    answer(request: Request, cacheControl: string): Promise<Response>;
}
/** `more`: its other headers. */
export declare const servedFile: (text: string, encodings: Encodings, more?: Readonly<Record<string, string>>) => Promise<ServedFile>;
