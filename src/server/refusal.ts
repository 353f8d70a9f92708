/** A request that is refused: which status, what to write instead, and where. It never repeats what came. */

export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly status: number,
    /** What to write, in words of ours. */
    error: string,
    /** Which part of the request is wrong: a header, a parameter, or a path into the body. */
    readonly key: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(error);
  }

  get response(): Response {
    return Response.json({ error: this.message, key: this.key }, { status: this.status, headers: this.headers });
  }
}
