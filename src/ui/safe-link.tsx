/** A link to a web page or a mail address, else only its words. */
import type { ComponentChildren, VNode } from 'preact';

/** A colon before the first of `/ ? #` ends a scheme, with whatever blanks a browser would skip in it. */
const SAFE = /^(https?:|mailto:|[^:]*([/?#]|$))/i;

export const SafeLink = ({ href, children }: { href: string; children: ComponentChildren }): VNode =>
  SAFE.test(href) ? (
    <a part="link" href={href}>
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
