/** What differs between two configs, in lists of plain sentences. */

export interface Difference {
  /** Why visitors must be asked. */
  why: readonly string[];
  wording: readonly string[];
  lesser: readonly string[];
  settings: readonly string[];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const List = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length ? (
    <>
      <h3>{title}</h3>
      <ul class="plain">
        {lines.map((line) => (
          <li key={line}>{capital(line)}</li>
        ))}
      </ul>
    </>
  ) : null;

export const Differences = ({ difference }: { difference: Difference }) => {
  const { why, wording, lesser, settings } = difference;
  return (
    <div class="differences">
      <List title="New to visitors" lines={why} />
      <List title="Other words" lines={wording} />
      <List title="Less, or the same to visitors" lines={lesser} />
      <List title="Settings" lines={settings} />
      {![why, wording, lesser, settings].some((list) => list.length) && (
        <p>Nothing that visitors or pixels would notice.</p>
      )}
    </div>
  );
};
