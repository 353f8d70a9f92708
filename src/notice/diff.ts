/** What a new config changes in the Cookie Notice: the entry for its history, and whether visitors must be asked again. Pure. */
import { resolveConfig } from '../config.js';
import { resolveUses } from '../pixels/resolve-uses.js';
import type { Config, NoticeChange, Pixel, Policy } from '../types.js';
import { diffPixel, nameOf } from './diff-pixel.js';
import { type Findings, openFindings } from './findings.js';
import { pair } from './pair.js';
import { nameOf as settingName } from './setting-names.js';

/**
 * A change is material when an older yes was not asked for it: consent is specific and informed (GDPR art. 4(11)), so what was
 * not named is not covered. Whatever only takes something away, or says the same in other words, asks nobody again.
 */
export interface NoticeDiff {
  /** To be put into `notice.history`. `added` also names what an older yes no longer covers: what moved, or sells now. */
  entry: Required<NoticeChange>;
  material: boolean;
  /** Why it is material, a sentence each. */
  reasons: string[];
  /** Texts that changed: whether their meaning did, only a person can tell. */
  wording: string[];
  /** What else changed, and asks nobody again. */
  lesser: string[];
  /** The version that the old config has. */
  from: string;
  /** The new config has another version, so visitors are asked again. */
  raised: boolean;
}

/** The config with its defaults, and the rows of the catalogue for what it names; what is off is not there. */
const resolve = (config: Config): Policy => {
  const policy = resolveConfig({ ...config, pixels: resolveUses(config.pixels ?? []) }, 'site');
  return { ...policy, pixels: policy.pixels.filter(({ off }) => !off) };
};

/**
 * Compares two configs as a site writes them.
 *
 * @param date the day of the change, `YYYY-MM-DD`
 * @throws for a config that Heed refuses
 */
export const diffNotice = (old: Config, next: Config, date: string): NoticeDiff => {
  const [was, is] = [resolve(old), resolve(next)];
  const findings = openFindings();
  diffCategories(was, is, findings);
  diffPixels(was, is, findings);
  diffSettings(was, is, findings);
  const { added, removed, reasons, wording, lesser, told } = findings;
  const from = was.notice.version;
  const { version } = is.notice;
  return {
    entry: {
      version,
      date,
      summary: told.join(' ') || summaryOf(findings),
      added: [...added],
      removed: [...removed].filter((name) => !added.has(name)),
    },
    material: reasons.length > 0,
    reasons,
    wording,
    lesser,
    from,
    raised: version !== from,
  };
};

const diffCategories = (was: Policy, is: Policy, { must, tell, gone, reword, lesser }: Findings): void => {
  const categories = pair(Object.entries(was.categories), Object.entries(is.categories), ([id]) => id);
  for (const [id, { label = id, description }] of categories.added) {
    must(`category ${id} is new`, id);
    tell(description ? `${label}: ${description}` : `${label} is a new purpose`);
  }
  for (const [id] of categories.gone) gone(id, `category ${id} is gone`);
  for (const [[id, before], [, after]] of categories.kept) {
    const { label = id } = after;
    const turned = (key: 'sale' | 'sensitive', meaning: string): void => {
      if (!before[key] && after[key]) {
        must(`category ${id} ${meaning} now`, id);
        tell(`${label} ${meaning} now`);
      } else if (before[key] && !after[key]) lesser.push(`category ${id} is no longer one that ${meaning}`);
    };
    turned('sale', 'sells or shares personal data');
    turned('sensitive', 'uses sensitive personal data');
    if (after.necessary && !before.necessary) {
      must(`category ${id} was optional and is always on now`, id);
      tell(`${label} is always on now`);
    } else if (before.necessary && !after.necessary)
      lesser.push(`category ${id} can be refused now; nobody was asked, so where you ask first it is off until you do`);
    reword(`the label of category ${id}`, before.label, after.label);
    reword(`the description of category ${id}`, before.description, after.description);
  }
};

const diffPixels = (was: Policy, is: Policy, findings: Findings): void => {
  const pixels = pair(was.pixels, is.pixels, ({ id }) => id);
  const sells = ({ categories }: Policy, { sale, category }: Pixel): boolean => sale ?? !!categories[category]?.sale;
  for (const pixel of pixels.added) {
    findings.must(`${nameOf(pixel)} is new, under ${pixel.category}`, pixel.id);
    if (pixel.purpose) findings.tell(`${pixel.name}: ${pixel.purpose}`);
  }
  for (const pixel of pixels.gone) findings.gone(pixel.id, `${nameOf(pixel)} is gone`);
  for (const [before, after] of pixels.kept) diffPixel(before, after, sells(was, before), sells(is, after), findings);
};

/** Settings that the notice tells visitors of. */
const diffSettings = (was: Policy, is: Policy, { must, lesser }: Findings): void => {
  for (const name of ['gpc', 'dnt'] as const) {
    const [before, after] = [was.signals[name], is.signals[name]];
    const change = `${settingName(['signals', name])}: was “${before}”, is “${after}”`;
    if (before === after) continue;
    if (before === 'enforce') must(change);
    else lesser.push(change);
  }
  if (is.google?.mode === 'advanced' && was.google?.mode !== 'advanced')
    must('Google Consent Mode is “advanced” now: Google’s tags load and send before a yes');
  for (const key of ['url', 'privacyUrl'] as const)
    if (was.notice[key] !== is.notice[key]) lesser.push(`${settingName(['notice', key])} has changed`);
};

/** For what names nothing that visitors would know. */
const summaryOf = ({ reasons, removed, wording, lesser }: Findings): string => {
  if (reasons[0]) return 'Some of what runs here, or how, has changed.';
  if (removed.size) return 'Some of what ran here is gone.';
  return wording[0] || lesser[0] ? 'We say some things more precisely.' : 'Nothing changed.';
};
