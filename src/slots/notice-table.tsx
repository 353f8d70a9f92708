/** The table of one category in the Cookie Notice: its pixels, each with who, what for, and what it keeps. */
import type { ComponentChildren, VNode } from 'preact';
import { enNotice as words } from '../messages/en-notice.js';
import { fill } from '../messages/fill.js';
import type { Pixel } from '../types.js';
import { SafeLink } from '../ui/safe-link.js';
import { type Kept, keptBy, keptByUs } from './kept.js';
import type { SlotScene } from './slot.js';
import { pixelState, sellsIn } from './state-words.js';

/** Long names may break after what divides their words, so that no table grows wider than a phone. */
const Key = ({ text }: { text: string }): VNode => (
  <code data-heed-part="key">
    {text
      .replace(/[_.-]+|[a-z](?=[A-Z])/g, '$&\n')
      .trim()
      .split('\n')
      .map((piece, index) => [index > 0 && <wbr />, piece])}
  </code>
);

const Rows = (props: { name: string; vendor: string; about: ComponentChildren[]; kept: Kept[] }): VNode => (
  <tbody data-heed-part="pixel">
    <tr>
      <th scope="rowgroup" colSpan={3} data-heed-part="name">
        {props.name === props.vendor ? props.name : fill(words.who, { name: props.name, vendor: props.vendor })}
      </th>
    </tr>
    <tr>
      <td colSpan={3} data-heed-part="about">
        {[...props.about, !props.kept[0] && words.nothing].map((line) => line && <div>{line}</div>)}
      </td>
    </tr>
    {props.kept.map(({ key, kind, purpose, time }) => (
      <tr key={key + kind}>
        <th scope="row">
          <Key text={key} /> <span data-heed-part="kind">{kind}</span>
        </th>
        <td>{purpose}</td>
        <td data-heed-part="time">{time}</td>
      </tr>
    ))}
  </tbody>
);

const PixelRows = ({ pixel, scene }: { pixel: Pixel; scene: SlotScene }): VNode => {
  const { policy, decision } = scene;
  const { name, vendor, purpose, privacyUrl, category } = pixel;
  const sale = sellsIn(policy, pixel);
  const state = decision && pixelState(policy, decision, pixel);
  const about = [
    // A site may speak another language than its visitor.
    purpose && <bdi>{purpose}</bdi>,
    // The category has said it of those that are like it.
    sale !== policy.categories[category]?.sale && (sale ? words.sells : words.sellsNot),
    state && (
      <b data-heed-part="state" data-heed-state={decision.pixels[pixel.id] ? 'on' : 'off'}>
        {fill(words.now, { state })}
      </b>
    ),
    privacyUrl && <SafeLink href={privacyUrl}>{fill(words.privacy, { vendor })}</SafeLink>,
  ];
  return <Rows name={name} vendor={vendor} about={about} kept={keptBy(pixel)} />;
};

/** `own`: with what Heed itself keeps. */
export const NoticeTable = (props: { label: string; pixels: Pixel[]; own: boolean; scene: SlotScene }): VNode => (
  <table>
    <caption>{fill(words.caption, { category: props.label })}</caption>
    <thead>
      <tr>
        <th scope="col">{words.key}</th>
        <th scope="col">{words.purpose}</th>
        <th scope="col">{words.time}</th>
      </tr>
    </thead>
    {props.own && <Rows {...words.own} about={[words.own.purpose]} kept={keptByUs(props.scene.policy)} />}
    {props.pixels.map((pixel) => (
      <PixelRows key={pixel.id} pixel={pixel} scene={props.scene} />
    ))}
  </table>
);
