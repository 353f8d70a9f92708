/** The config as JSON Schema, for editors: made by the build of the definition, the manual and the names of the catalogue. Pure. */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { all } from '../pixels/all.js';
import { configSchema } from './config-schema.js';
import { type Manual, readManual } from './manual.js';

/** Descriptions and defaults put in place, by the names of types, which are taken out. */
const describe = ({ title, properties, ...schema }: JsonSchema, manual: Manual): JsonSchema => {
  const inner = Object.entries(properties ?? {}).map(([key, given]) => {
    const entry = manual[title ?? '']?.[key];
    const found = { ...entry, ...(typeof given === 'object' ? describe(given, manual) : {}) };
    return [key, title === 'PixelUse' && key === 'use' ? { ...found, enum: all.map(({ id }) => id) } : found];
  });
  const each = (one: JsonSchema['items']) =>
    typeof one === 'object' && !Array.isArray(one) ? describe(one, manual) : one;
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(inner) }),
    ...(schema.items !== undefined && { items: each(schema.items) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map((one) => each(one)) }),
    ...(schema.additionalProperties && { additionalProperties: each(schema.additionalProperties) }),
  } as JsonSchema;
};

/** `types`: the text of types.ts. */
export const jsonSchema = (types: string): JsonSchema => ({
  title: 'Heed',
  ...describe(toJsonSchema(configSchema, { typeMode: 'input', ignoreActions: ['finite'] }), readManual(types)),
});
