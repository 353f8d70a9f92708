/** One finding in words, with what it rests on. */
import type { Finding } from '../schema/finding.js';
import { Icon } from './icon.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const FindingText = ({ finding, kind }: { finding: Finding; kind: 'error' | 'advice' }) => (
  <p class={`found ${kind}`}>
    <Icon name={kind} />
    <span>
      <span class="unseen">{kind === 'error' ? 'Error: ' : 'Advice: '}</span>
      {capital(finding.message).replace(/\.?$/, '.')}
      {finding.source && <span class="source"> {finding.source}</span>}
    </span>
  </p>
);
