/** The region that the page's tag names: `<script src="/heed/heed.js" data-region="US-CA">`, where the config names none. */
import type { Door } from '../types.js';

export const readRegion = ({ policy, fail, learn }: Door): void => {
  const region = document.querySelector<HTMLElement>('script[data-region]')?.dataset.region;
  if (policy.region || !region) return;
  try {
    // As one that arrives late: until now the strictest rule held.
    learn({ region }, 'region');
  } catch (error) {
    fail(error);
  }
};
