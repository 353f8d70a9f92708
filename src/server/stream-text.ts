/** Texts as they come, as the body of an answer: no faster than they are taken, and no further once nobody takes them. */

/** Of one write. */
const SIZE = 16_384;

/** `tell` hears what breaks off in between: the status is long out, so the connection ends. */
export const streamText = (
  first: IteratorResult<string, unknown>,
  rest: AsyncIterator<string, unknown>,
  tell: (error: unknown) => void,
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  let next = first;
  return new ReadableStream({
    async pull(to) {
      try {
        let text = '';
        for (; !next.done && text.length < SIZE; next = await rest.next()) text += next.value;
        if (text) to.enqueue(encoder.encode(text));
        if (next.done) to.close();
      } catch (error) {
        tell(error);
        to.error(error);
      }
    },
    async cancel() {
      await rest.return?.();
    },
  });
};
