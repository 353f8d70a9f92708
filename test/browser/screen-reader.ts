/** What a screen reader is told of a page: the browser's accessibility tree, as lines to read. */
import type { Page } from 'playwright';

/** Of what is there by itself nothing is told. */
const SILENT =
  /^(none|generic|InlineTextBox|RootWebArea|LineBreak|paragraph|list|listitem|rowgroup|row|strong|code|LayoutTable\w*)$/;
/** Another text begins here. */
const BLOCK = /^(paragraph|listitem|row|cell|LineBreak)$/;
const STATES = ['modal', 'checked', 'expanded', 'disabled', 'live', 'focused'];

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  description?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

const line = ({ role, name, description, properties = [] }: AxNode): string => {
  const states = properties
    .filter(({ name, value }) => STATES.includes(name) && value.value !== 'off')
    .map(({ name, value }) => (value.value === true ? name : `${name} ${value.value}`));
  return [
    String(role?.value),
    ...(name?.value ? [`"${name.value}"`] : []),
    ...(description?.value ? [`(${description.value})`] : []),
    ...(states[0] ? [`[${states.join(', ')}]`] : []),
  ].join(' ');
};

/** Each element with its role, name, description and states, indented as it is nested; texts as they are read. */
export async function told(tab: Page): Promise<string[]> {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  let wasText = false;
  const read = (id: string, depth: number, above: unknown) => {
    const node = byId.get(id);
    if (!node) return;
    const { ignored, role, name } = node;
    const isText = role?.value === 'StaticText';
    const blank = '  '.repeat(depth);
    if (isText) {
      const text = String(name?.value ?? '');
      // What names the element was read with it.
      if (ignored || text === above || !(wasText || text.trim())) return;
      lines.push(wasText ? lines.pop() + text : blank + text);
      wasText = true;
      return;
    }
    const isTold = !ignored && !SILENT.test(String(role?.value));
    if (isTold) lines.push(blank + line(node));
    if (BLOCK.test(String(role?.value)) || isTold) wasText = false;
    for (const child of node.childIds ?? []) read(child, isTold ? depth + 1 : depth, isTold ? name?.value : above);
  };
  if (nodes[0]) read(nodes[0].nodeId, 0, undefined);
  return lines.map((line) => line.trimEnd());
}

/** Two pixels of one category, of which one says all about itself. */
export const ADS = {
  id: 'ads',
  name: 'Ads',
  vendor: 'Ads Inc.',
  purpose: 'Shows what you looked at again.',
  category: 'marketing',
  cookies: [{ name: '_ads', purpose: 'Knows you again.', days: 90 }],
};
export const MORE_ADS = { id: 'more', name: 'More', vendor: 'More Ltd', category: 'marketing' };

/** The lines without what the text around them is indented by. */
export const lines = (text: string): string[] => {
  const all = text.split('\n').slice(1, -1);
  const blank = /^ */.exec(all[0] ?? '')?.[0].length ?? 0;
  return all.map((line) => line.slice(blank));
};
