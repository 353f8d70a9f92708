// Reads a request's body as text, undoing what analytics libraries wrap around their JSON.
import { gunzipSync } from 'node:zlib';

const isJson = (text) => /^\s*[[{]/.test(text);

export async function readBody(request, url) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const isGzip = raw[0] === 0x1f && raw[1] === 0x8b;
  const text = (isGzip ? gunzipSync(raw) : raw).toString('utf8');
  if (isJson(text)) return text;
  const wrapped = new URLSearchParams(text).get('data') ?? url.searchParams.get('data');
  if (!wrapped) return text;
  if (isJson(wrapped)) return wrapped;
  const decoded = Buffer.from(wrapped, 'base64').toString('utf8');
  return isJson(decoded) ? decoded : text;
}

/** The body as a value; `undefined` when it is no JSON. */
export function parseBody(body) {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
