/** The few signs of the console, drawn in the color of the words beside them. */
const PATHS = {
  error: 'M9 1.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM9 5v4.5M9 12.6v.1',
  advice: 'M9 2 16.5 15.5h-15ZM9 7v4M9 13.2v.1',
  tick: 'M9 1.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM5.8 9.3 8 11.5l4.3-4.8',
  down: 'm4.5 7 4.5 4.5L13.5 7',
  undo: 'M6.5 3 3 6.5 6.5 10M3.5 6.5h7a4 4 0 0 1 0 8H7',
  redo: 'M11.5 3 15 6.5 11.5 10M14.5 6.5h-7a4 4 0 0 0 0 8H11',
  search: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3ZM11.7 11.7 15.5 15.5',
  plus: 'M9 3.5v11M3.5 9h11',
} as const;

export const Icon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg class={`icon ${name}`} viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
