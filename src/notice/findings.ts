/** What a comparison finds, kept in the order in which it was found. Pure. */
export interface Findings {
  added: Set<string>;
  removed: Set<string>;
  reasons: string[];
  wording: string[];
  lesser: string[];
  /** What a visitor would want to know, as the summary says it until a person writes a better one. */
  told: string[];
  /** It is material; an older yes does not cover `name`. */
  must(reason: string, name?: string): void;
  tell(text: string): void;
  /** It is no longer there. */
  gone(name: string, words: string): void;
  reword(what: string, before?: string, after?: string): void;
}

export const openFindings = (): Findings => {
  const findings: Findings = {
    added: new Set(),
    removed: new Set(),
    reasons: [],
    wording: [],
    lesser: [],
    told: [],
    must(reason, name) {
      findings.reasons.push(reason);
      if (name) findings.added.add(name);
    },
    tell: (text) => void findings.told.push(text.replace(/\.?$/, '.')),
    gone(name, words) {
      findings.removed.add(name);
      findings.lesser.push(words);
    },
    reword(what, before = '', after = '') {
      if (before !== after) findings.wording.push(`${what} was “${before}”, is “${after}”`);
    },
  };
  return findings;
};
