// The visitor that the live page plays: a region and two simulated signals, kept in one cookie of the demo.
export const REGIONS = [
  ['US-CA', 'California'],
  ['US-TX', 'Texas'],
  ['US-NY', 'New York'],
  ['DE', 'Germany'],
  ['FR', 'France'],
  ['GB', 'United Kingdom'],
  ['BR', 'Brazil'],
  ['JP', 'Japan'],
  ['', 'Unknown'],
];

/** Reads `play=region=DE&gpc=1&dnt=1`. Nothing set: California, no signal simulated. */
export function readPlay(cookies = '') {
  const play = new URLSearchParams(cookies.match(/(?:^|; )play=([^;]*)/)?.[1] ?? '');
  const asked = play.get('region');
  return {
    region: REGIONS.some(([code]) => code === asked) ? asked : 'US-CA',
    gpc: play.get('gpc') === '1',
    dnt: play.get('dnt') === '1',
  };
}

/** Makes the browser of this page say what the play asks for, before anything reads it. */
export function simulation({ gpc, dnt }) {
  const says = (name, value) =>
    `Object.defineProperty(Navigator.prototype, '${name}', { get: () => ${value}, configurable: true });`;
  const lines = [gpc && says('globalPrivacyControl', 'true'), dnt && says('doNotTrack', "'1'")].filter(Boolean);
  return lines.length ? `<script>/* Simulated by the live page. */ ${lines.join(' ')}</script>` : '';
}
