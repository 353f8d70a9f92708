/** A record in the shape of ISO/IEC TS 27560:2023: header, processing, parties, events. */
import * as v from 'valibot';
import type { ConsentRecord } from '../../types.js';
import { type Answer, askedOf, noticeOf } from './asked-of.js';
import { type Party, purposeOf } from './party.js';

const text = v.pipe(v.string(), v.nonEmpty());
const texts = v.pipe(v.array(text), v.minLength(1));

/** States by the names of the W3C Data Privacy Vocabulary. */
const STATES = ['ConsentGiven', 'RenewedConsentGiven', 'ConsentRefused', 'ConsentWithdrawn', 'ConsentExpired'] as const;

/** The fields of the standard; null is what it makes optional and nobody said. */
export const iso27560Schema = v.strictObject({
  header: v.strictObject({ schema_version: text, record_id: v.pipe(v.string(), v.uuid()), pii_principal_id: text }),
  pii_processing: v.pipe(
    v.array(
      v.strictObject({
        privacy_notice: v.strictObject({ url: v.pipe(v.string(), v.url()), version: text, sha256: v.nullable(text) }),
        language: text,
        purpose: text,
        purpose_type: v.nullable(text),
        lawful_basis: v.nullable(text),
        pii_information: v.pipe(
          v.array(
            v.strictObject({
              pii_type: text,
              pii_attribute_id: v.nullable(text),
              pii_optional: v.boolean(),
              sensitive_pii_category: v.boolean(),
              special_pii_category: v.boolean(),
            }),
          ),
          v.minLength(1),
        ),
        pii_controllers: texts,
        collection_method: v.nullable(text),
        processing_method: v.nullable(text),
        storage_locations: texts,
        retention_period: v.nullable(text),
        processing_locations: v.nullable(texts),
        geographic_restrictions: v.nullable(text),
        services: v.nullable(texts),
        jurisdiction: texts,
        recipient_third_parties: texts,
        withdrawal_method: text,
        privacy_rights: text,
        codes_of_conduct: v.nullable(texts),
        impact_assessment: v.nullable(text),
        authority_party: v.nullable(text),
      }),
    ),
    v.minLength(1),
  ),
  party_identification: v.pipe(
    v.array(
      v.strictObject({
        party_id: text,
        party_name: text,
        party_role: text,
        party_type: v.nullable(text),
        party_contact: v.strictObject({
          address: v.record(v.string(), text),
          email: text,
          phone: text,
          url: text,
          contact: text,
        }),
      }),
    ),
    v.minLength(1),
  ),
  events: v.pipe(
    v.array(
      v.strictObject({
        event_time: v.pipe(v.string(), v.isoTimestamp()),
        validity_duration: v.pipe(v.string(), v.regex(/^P\d+D$/)),
        entity_id: text,
        event_type: v.nullable(text),
        event_state: v.picklist(STATES),
        /** Ours: the standard has one state for a record, but a visitor answers each purpose. */
        purposes: texts,
      }),
    ),
    v.minLength(1),
  ),
});

export type Iso27560Record = v.InferOutput<typeof iso27560Schema>;

const stateOf = ({ kind }: ConsentRecord, { before, after }: Answer): (typeof STATES)[number] => {
  if (after) return before ? 'RenewedConsentGiven' : 'ConsentGiven';
  if (kind === 'expiry') return 'ConsentExpired';
  return before ? 'ConsentWithdrawn' : 'ConsentRefused';
};

const daysOf = ({ at, expires }: ConsentRecord): string =>
  `P${expires ? Math.max(0, Math.round((Date.parse(expires) - Date.parse(at)) / 864e5)) : 0}D`;

/** Undefined for what is about no person's consent: signals, leaks, views that were shown. Throws where the party does not say enough. */
export const iso27560 = (record: ConsentRecord, party: Party): Iso27560Record | undefined => {
  const { subject, kind, method, view } = record;
  const answers = askedOf(record, party);
  if (!subject || !['choice', 'withdrawal', 'expiry'].includes(kind) || answers.length === 0) return undefined;
  const { name, type = null, ...contact } = party.controller;
  // A page's script and a calendar are the controller's.
  const isPerson = kind !== 'expiry' && method !== 'api';
  const events = STATES.flatMap((state) => {
    const purposes = answers.filter((answer) => stateOf(record, answer) === state).map(({ category }) => category);
    return purposes.length > 0
      ? {
          event_time: record.at,
          validity_duration: daysOf(record),
          entity_id: isPerson ? subject : contact.url,
          event_type: isPerson ? 'ExpressedConsent' : null,
          event_state: state,
          purposes,
        }
      : [];
  });
  return v.parse(iso27560Schema, {
    header: { schema_version: 'ISO/IEC TS 27560:2023', record_id: record.id, pii_principal_id: subject },
    pii_processing: answers.map(({ category }) => {
      const purpose = purposeOf(party, category, record.id);
      return {
        privacy_notice: { url: noticeOf(record, party), version: record.notice.version, sha256: record.notice.hash },
        language: record.language,
        purpose: purpose.description,
        purpose_type: category,
        lawful_basis: record.regime === 'opt-in' ? 'consent' : null,
        pii_information: purpose.personalData.map((kindOfData) => ({
          pii_type: kindOfData,
          pii_attribute_id: null,
          pii_optional: true,
          sensitive_pii_category: purpose.sensitiveData.includes(kindOfData),
          special_pii_category: purpose.sensitiveData.includes(kindOfData),
        })),
        pii_controllers: [contact.url],
        collection_method: view && `website: ${view}`,
        processing_method: null,
        storage_locations: party.storageLocations,
        retention_period: party.retention ?? null,
        processing_locations: party.processingLocations ?? null,
        geographic_restrictions: party.geographicRestrictions ?? null,
        services: [record.site],
        jurisdiction: [record.region ?? party.jurisdiction],
        recipient_third_parties: purpose.recipients,
        withdrawal_method: party.withdrawal,
        privacy_rights: party.rights,
        codes_of_conduct: party.codesOfConduct ?? null,
        impact_assessment: party.impactAssessment ?? null,
        authority_party: party.authority ?? null,
      };
    }),
    party_identification: [
      {
        party_id: contact.url,
        party_name: name,
        party_role: 'PII controller',
        party_type: type,
        party_contact: contact,
      },
    ],
    events,
  });
};
