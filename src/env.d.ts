/** Names that the build fills in. */
declare const __VERSION__: string;
