/** What the standards ask for and no browser can know: who is responsible, what for, and where to turn. */
import * as v from 'valibot';

// The message of each says what to write.
const text = v.pipe(v.string('text'), v.trim(), v.nonEmpty('text'));
const texts = v.pipe(v.array(text, 'a list of texts'), v.minLength(1, 'at least one text'));
const url = v.pipe(v.string('text'), v.url('an address such as https://shop.example/'));
const email = v.pipe(v.string('text'), v.email('an address such as privacy@shop.example'));
const duration = v.pipe(v.string('text'), v.regex(/^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, 'a duration such as P13M'));

const purpose = v.strictObject({
  /** In a sentence, as the Cookie Notice says it. */
  description: text,
  /** Kinds of personal data, such as `Online identifiers`. */
  personalData: texts,
  /** Of these, those of special categories (GDPR 9). */
  sensitiveData: v.optional(v.array(text), []),
  /** Who else gets them; `none` where nobody does. */
  recipients: texts,
  /** When it ends, such as `When it is withdrawn, at the latest after 180 days`. */
  termination: text,
  /** Kantara's own list of purpose categories, where you use it. */
  categories: v.optional(texts),
});

const party = v.strictObject({
  controller: v.strictObject({
    name: text,
    /** Who answers for it: a person or an office. */
    contact: text,
    /** The keys of schema.org's PostalAddress. */
    address: v.strictObject({
      streetAddress: text,
      postalCode: v.optional(text),
      addressLocality: v.optional(text),
      addressRegion: v.optional(text),
      addressCountry: text,
    }),
    email,
    phone: text,
    /** Of the site; addresses of notices that are relative are so to it. */
    url,
    /** Such as `company`. */
    type: v.optional(text),
  }),
  /** The law that applies where a record knows no region, such as `DE`. */
  jurisdiction: text,
  /** Countries where personal data is kept. */
  storageLocations: texts,
  processingLocations: v.optional(texts),
  geographicRestrictions: v.optional(text),
  /** How long it is kept: an ISO 8601 duration such as `P13M`. */
  retention: v.optional(duration),
  /** Where a visitor withdraws. */
  withdrawal: text,
  /** Where a visitor learns of their rights and uses them. */
  rights: text,
  codesOfConduct: v.optional(texts),
  impactAssessment: v.optional(text),
  /** The supervisory authority. */
  authority: v.optional(text),
  /** Categories that nobody is asked about. */
  necessary: v.optional(v.array(text), ['necessary']),
  /** By id of category. */
  purposes: v.record(text, purpose),
});

export type Party = v.InferOutput<typeof party>;

/** What is missing for an export, or does not fit its standard. */
export class Unexportable extends Error {
  override name = 'Unexportable';
}

const sentence = (issue: v.BaseIssue<unknown>): string => {
  const key = `"${v.getDotPath(issue) ?? ''}"`;
  if (issue.expected === 'never') return `${key} is unknown; take it out`;
  if (issue.kind === 'schema' && issue.type === 'strict_object')
    return issue.received === 'undefined'
      ? `${key} is missing; the guide src/server/README.md shows what to write`
      : `${key} is ${issue.received}; write an object`;
  return `${key} is ${JSON.stringify(issue.input)}; write ${issue.message}`;
};

/** Throws `Unexportable` with a line for each thing that is missing or wrong. */
export const parseParty = (value: unknown): Party => {
  const { success, output, issues } = v.safeParse(party, value);
  if (success) return output;
  throw new Unexportable(issues.map(sentence).join('\n'));
};

/** What the party says of a category, or an error that names it. */
export const purposeOf = (of: Party, category: string, record: string): Party['purposes'][string] => {
  const found = Object.hasOwn(of.purposes, category) ? of.purposes[category] : undefined;
  if (!found)
    throw new Unexportable(`"purposes.${category}" is missing: record ${record} speaks of it; write what it is for`);
  return found;
};
