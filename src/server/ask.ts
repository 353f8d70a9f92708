/** Waits for the store: where it fails or takes too long, the page is told to try again with the same ids. */
import { Unstorable } from './canonical.js';
import { Unexportable } from './export/party.js';
import { Refusal } from './refusal.js';
import type { Setting } from './setting.js';

export const asking =
  (patience: number, onError: (error: unknown) => void): Setting['ask'] =>
  async (answer) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`Heed: the store took more than ${patience} ms`)), patience);
    });
    try {
      return await Promise.race([answer, late]);
    } catch (error) {
      // Tried again it would fail again.
      if (error instanceof Unstorable) throw new Refusal(400, 'write whole characters and no NUL', 'records');
      if (error instanceof Unexportable) throw new Refusal(400, 'say of every category what it is for', 'party');
      onError(error);
      throw new Refusal(503, 'try again later', 'store', { 'retry-after': '5' });
    } finally {
      clearTimeout(timer);
    }
  };
