/** Waits for what dresses the views where the page or its config asks for more than they are by themselves. */
import type { Door } from '../types.js';

/** An attribute such as `class="dark"` on the root is the page's own switch. */
export const dressed = ({ policy, part, fail }: Door): unknown => {
  const { look } = policy.ui || {};
  const { className, dataset } = document.documentElement;
  return (look || /dark|light/i.test(className + Object.values(dataset))) && part('dress').catch(fail);
};
