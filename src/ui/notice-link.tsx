/** Where a view sends those who want to know more: the Cookie Notice, and the privacy policy if there is one. */
import type { VNode } from 'preact';
import { en } from '../messages/en.js';
import { pieces } from '../messages/fill.js';
import type { Policy } from '../types.js';
import { SafeLink } from './safe-link.js';

export const NoticeLink = ({ notice: { url, privacyUrl } }: Pick<Policy, 'notice'>): VNode => (
  <span>
    {pieces(en.more, {
      links: [
        <SafeLink href={url}>{en.notice}</SafeLink>,
        privacyUrl && [en.and, <SafeLink href={privacyUrl}>{en.privacy}</SafeLink>],
      ],
    })}
  </span>
);
