/** Answers with the files of the console, under a policy that lets nothing else run; who serves hands the files in. */
/**
 * Answers what lies under this path, undefined for all else.
 *
 * @param files texts by name: `index.html` and what it names
 */
export declare const consolePages: (files: Readonly<Record<string, string>>, base?: string) => ({ method, url }: Request) => Response | undefined;
