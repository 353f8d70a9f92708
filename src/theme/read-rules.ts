/** Reads from a style sheet the rules that reach our views: which hosts, which part, when, and what they say. Pure. */
import { type CssNode, type Rule as CssRule, parse, type Selector, walk } from 'css-tree';

export const HOSTS = [
  'data-heed-host',
  'data-heed-opt-out',
  'data-heed-embed',
  'data-heed-link',
  'data-heed-inspector',
] as const;
export type Host = (typeof HOSTS)[number];
export type Scheme = 'light' | 'dark';

export interface Declaration {
  property: string;
  value: string;
  line: number;
}

export interface Rule {
  selector: string;
  line: number;
  hosts: readonly Host[];
  part?: string;
  /** What narrows the part: pseudo-classes and attributes, as written. */
  narrowed: readonly string[];
  /** Under which of both only; absent: both. */
  scheme?: Scheme;
  /** Any other condition, as written; empty: none. */
  when: string;
  weight: number;
  declarations: readonly Declaration[];
}

/** What browsers drop, as far as it stands in a rule of ours. */
export interface Dropped {
  line: number;
  message: string;
}

/** As it is written. */
const textOf = (css: string, { loc }: CssNode): string =>
  css.slice(loc?.start.offset, loc?.end.offset).replace(/\s+/g, ' ').trim();

const schemeIn = (text: string): Scheme | undefined => {
  const found = /\b(light|dark)\b/i.exec(text)?.[1]?.toLowerCase();
  return found as Scheme | undefined;
};

/** Class beats type, id beats class: enough for rules of one sheet. */
const WEIGHTS: { readonly [type in string]?: number } = {
  IdSelector: 100,
  ClassSelector: 10,
  AttributeSelector: 10,
  PseudoClassSelector: 10,
  TypeSelector: 1,
  PseudoElementSelector: 1,
};

const readSelector = (
  css: string,
  selector: Selector,
): Pick<Rule, 'hosts' | 'part' | 'narrowed' | 'scheme' | 'weight'> => {
  const hosts = new Set<Host>();
  const narrowed: string[] = [];
  let part: string | undefined;
  let weight = 0;
  let scheme: Scheme | undefined;
  walk(selector, (node: CssNode) => {
    weight += WEIGHTS[node.type] ?? 0;
    if (node.type === 'AttributeSelector' || node.type === 'ClassSelector') {
      const host = node.type === 'AttributeSelector' && HOSTS.find((name) => name === node.name.name);
      if (host) hosts.add(host);
      else if (!part) scheme ??= schemeIn(textOf(css, node));
    }
    if (node.type === 'PseudoElementSelector' && node.name === 'part')
      part = node.children ? [...node.children].map((child) => textOf(css, child)).join(' ') : '';
  });
  let isAfter = false;
  for (const node of selector.children) {
    if (isAfter) narrowed.push(textOf(css, node));
    if (node.type === 'PseudoElementSelector' && node.name === 'part') isAfter = true;
  }
  return {
    hosts: hosts.size ? [...hosts] : part === undefined ? [] : HOSTS,
    ...(part !== undefined && { part }),
    narrowed,
    ...(scheme && { scheme }),
    weight,
  };
};

const declarationsOf = (css: string, rule: CssRule): Declaration[] =>
  [...rule.block.children].flatMap((node) =>
    node.type === 'Declaration'
      ? [
          {
            property: node.property.startsWith('--') ? node.property : node.property.toLowerCase(),
            value: (node.value.type === 'Raw' ? node.value.value : textOf(css, node.value)).trim(),
            line: node.loc?.start.line ?? 0,
          },
        ]
      : [],
  );

export const readRules = (css: string): { rules: Rule[]; dropped: Dropped[] } => {
  const rules: Rule[] = [];
  const dropped: Dropped[] = [];
  const tree = parse(css, {
    positions: true,
    parseCustomProperty: false,
    onParseError: (error, node) => {
      const at = node.loc?.start.offset ?? 0;
      const around = css.slice(Math.max(0, css.lastIndexOf('}', at)), node.loc?.end.offset ?? css.length);
      if (/heed|::part/.test(around)) dropped.push({ line: error.line, message: error.message });
    },
  });
  const visit = (node: CssNode, scheme: Scheme | undefined, when: string): void => {
    if (node.type === 'StyleSheet' || node.type === 'Block')
      for (const child of node.children) visit(child, scheme, when);
    if (node.type === 'Atrule' && node.block && !/keyframes$|^font-face$/.test(node.name)) {
      const condition = `@${node.name} ${node.prelude ? textOf(css, node.prelude) : ''}`.trim();
      const one = /^@media.*prefers-color-scheme/.test(condition)
        ? schemeIn(condition.replace(/.*prefers-color-scheme/, ''))
        : undefined;
      const rest = one || /^@layer/.test(condition) ? when : [when, condition].filter(Boolean).join(' ');
      visit(node.block, one ?? scheme, rest);
    }
    if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') return;
    const declarations = declarationsOf(css, node);
    for (const selector of node.prelude.children) {
      if (selector.type !== 'Selector') continue;
      const read = readSelector(css, selector);
      const text = textOf(css, selector);
      const isOurs =
        read.hosts.length > 0 ||
        /heed/.test(text) ||
        declarations.some(({ property }) => property.startsWith('--heed-'));
      if (isOurs)
        rules.push({
          ...(scheme && { scheme }),
          ...read,
          selector: text,
          line: node.loc?.start.line ?? 0,
          when,
          declarations,
        });
    }
  };
  visit(tree, undefined, '');
  return { rules, dropped };
};
