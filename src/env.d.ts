/** Names that the build fills in. */
declare const __VERSION__: string;

/** What the guard needs of the catalogue, a row a line: see `src/guard/catalogue.ts`. */
declare const __CATALOGUE__: string;

/** The files of all languages by their names, each with what imports it. */
declare const __LANGUAGES__: Record<string, () => Promise<unknown>>;
