/** A consent in the shape of a Kantara Consent Receipt 1.1.0. */
import * as v from 'valibot';
import type { ConsentRecord } from '../../types.js';
import { askedOf, noticeOf } from './asked-of.js';
import { type Party, purposeOf } from './party.js';

const text = v.pipe(v.string(), v.nonEmpty());
const texts = v.pipe(v.array(text), v.minLength(1));

/** The fields of the specification; `publicKey` is left out, since nothing is signed. */
export const kantaraSchema = v.strictObject({
  version: v.literal('KI-CR-v1.1.0'),
  jurisdiction: text,
  /** Seconds since 1970. */
  consentTimestamp: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e11)),
  collectionMethod: text,
  consentReceiptID: v.pipe(v.string(), v.uuid()),
  language: text,
  piiPrincipalId: text,
  piiControllers: v.pipe(
    v.array(
      v.strictObject({
        piiController: text,
        onBehalf: v.boolean(),
        contact: text,
        address: v.record(v.string(), text),
        email: text,
        phone: text,
        piiControllerUrl: v.pipe(v.string(), v.url()),
      }),
    ),
    v.minLength(1),
  ),
  policyUrl: v.pipe(v.string(), v.url()),
  services: v.pipe(
    v.array(
      v.strictObject({
        service: text,
        purposes: v.pipe(
          v.array(
            v.strictObject({
              purpose: text,
              purposeCategory: texts,
              consentType: v.picklist(['EXPLICIT', 'IMPLICIT']),
              piiCategory: texts,
              primaryPurpose: v.boolean(),
              termination: text,
              thirdPartyDisclosure: v.boolean(),
              thirdPartyName: v.optional(text),
            }),
          ),
          v.minLength(1),
        ),
      }),
    ),
    v.minLength(1),
  ),
  sensitive: v.boolean(),
  spiCat: v.array(text),
});

export type KantaraReceipt = v.InferOutput<typeof kantaraSchema>;

/** Undefined where no person consented to anything: there is a receipt for a yes only. Throws where the party does not say enough. */
export const kantara = (record: ConsentRecord, party: Party): KantaraReceipt | undefined => {
  const { subject, kind, method } = record;
  const allowed = askedOf(record, party).filter(({ after }) => after);
  if (!subject || kind !== 'choice' || method === 'api' || allowed.length === 0) return undefined;
  const { name, contact, address, email, phone, url } = party.controller;
  const purposes = allowed.map(({ category }) => ({ category, ...purposeOf(party, category, record.id) }));
  const sensitive = [...new Set(purposes.flatMap(({ sensitiveData }) => sensitiveData))];
  return v.parse(kantaraSchema, {
    version: 'KI-CR-v1.1.0',
    jurisdiction: record.region ?? party.jurisdiction,
    consentTimestamp: Math.floor(Date.parse(record.at) / 1000),
    collectionMethod: `website: ${record.view ?? method}`,
    consentReceiptID: record.id,
    language: record.language,
    piiPrincipalId: subject,
    piiControllers: [{ piiController: name, onBehalf: false, contact, address, email, phone, piiControllerUrl: url }],
    policyUrl: noticeOf(record, party),
    services: [
      {
        service: record.site,
        purposes: purposes.map(({ category, description, categories, personalData, termination, recipients }) => {
          const others = recipients.filter((one) => one !== 'none').join(', ');
          return {
            purpose: description,
            purposeCategory: categories ?? [category],
            consentType: 'EXPLICIT',
            piiCategory: personalData,
            // What a visitor may refuse is never what the site is for.
            primaryPurpose: false,
            termination,
            thirdPartyDisclosure: others !== '',
            ...(others && { thirdPartyName: others }),
          };
        }),
      },
    ],
    sensitive: sensitive.length > 0,
    spiCat: sensitive,
  });
};
