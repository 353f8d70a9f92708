/** Reads a body, and no more of it than it may be long, whatever its Content-Length says. */
export const readBytes = async (
  { headers, body }: Request | Response,
  limit: number,
  tooLong: () => Error,
): Promise<Uint8Array> => {
  if (Number(headers.get('content-length')) > limit) throw tooLong();
  const bytes = new Uint8Array(limit);
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return bytes.subarray(0, length);
    if (length + part.value.length > limit) {
      reader?.cancel().catch(() => {});
      throw tooLong();
    }
    bytes.set(part.value, length);
    length += part.value.length;
  }
};
