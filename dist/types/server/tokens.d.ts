/** SHA-256, hexadecimal: what to hand in as `tokens`. */
export declare const hashToken: (token: string) => Promise<string>;
/** Whether an `Authorization` header brings one of these tokens. No token, no entry. */
export declare const tokenCheck: (hashes: readonly string[], key?: string) => (authorization: string | null) => Promise<boolean>;
