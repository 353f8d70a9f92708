/** Reads the manual, which is the comments of types.ts: what each key means, and its default where the comment says one. Pure. */
import ts from 'typescript';

export interface Entry {
  description: string;
  default?: unknown;
}

/** By type and key. Objects that have no type of their own go by where they stand: `Config.notice`. */
export type Manual = Readonly<Record<string, Readonly<Record<string, Entry>>>>;

/** `default 180`, `Default \`bar\``: what stands right behind the word, and is the whole of it. */
const DEFAULT = /\bdefault (?:`([\w-]+)`|(\d+|true|false))(?![\w`]| for )/i;

const entryOf = (comment: string): Entry => {
  const description = comment.replace(/\s+/g, ' ').trim();
  const [, word, value] = DEFAULT.exec(description) ?? [];
  if (word === undefined && value === undefined) return { description };
  return { description, default: word ?? JSON.parse(value ?? '') };
};

/** `text`: of types.ts. */
export const readManual = (text: string): Manual => {
  const manual: Record<string, Record<string, Entry>> = {};
  const read = (type: string, members: readonly ts.TypeElement[]): void => {
    const entries: Record<string, Entry> = {};
    for (const member of members) {
      if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name)) continue;
      const key = member.name.text;
      const [comment] = ts.getJSDocCommentsAndTags(member);
      const words = ts.getTextOfJSDocComment(comment?.comment);
      if (words) entries[key] = entryOf(words);
      if (member.type && ts.isTypeLiteralNode(member.type)) read(`${type}.${key}`, member.type.members);
    }
    manual[type] = entries;
  };
  ts.forEachChild(ts.createSourceFile('types.ts', text, ts.ScriptTarget.Latest, true), (node) => {
    if (ts.isInterfaceDeclaration(node)) read(node.name.text, node.members.slice());
  });
  return manual;
};
