/** The head of a page: its title, which takes the focus when the page opens, and what it is for. */
import type { ComponentChildren } from 'preact';

export const Head = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <header class="head">
    <h1 tabIndex={-1}>{title}</h1>
    <p>{children}</p>
  </header>
);
