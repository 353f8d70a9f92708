/** All languages by their tags, and English beside them: what the build makes their files of. */
import { ar } from './ar.js';
import { bg } from './bg.js';
import { cs } from './cs.js';
import { da } from './da.js';
import { de } from './de.js';
import { el } from './el.js';
import { en } from './en.js';
import { enCategories } from './en-categories.js';
import { enEmbeds } from './en-embeds.js';
import { enLink } from './en-link.js';
import { enNews } from './en-news.js';
import { enNotice } from './en-notice.js';
import { enOpened } from './en-opened.js';
import { enOptOut } from './en-opt-out.js';
import { enReceipt } from './en-receipt.js';
import { enSignals } from './en-signals.js';
import { es } from './es.js';
import { et } from './et.js';
import { fa } from './fa.js';
import { fi } from './fi.js';
import { fil } from './fil.js';
import { fr } from './fr.js';
import { ga } from './ga.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { hr } from './hr.js';
import { hu } from './hu.js';
import { id } from './id.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import type { Language } from './language.js';
import { lt } from './lt.js';
import { lv } from './lv.js';
import { mt } from './mt.js';
import { nb } from './nb.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ptBr } from './pt-br.js';
import { ro } from './ro.js';
import { ru } from './ru.js';
import { sk } from './sk.js';
import { sl } from './sl.js';
import { sv } from './sv.js';
import { th } from './th.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { vi } from './vi.js';
import { zh } from './zh.js';
import { zhHant } from './zh-hant.js';

export const english = {
  banner: en,
  opened: enOpened,
  categories: enCategories,
  embeds: enEmbeds,
  link: enLink,
  news: enNews,
  optOut: enOptOut,
  notice: enNotice,
  signals: enSignals,
  receipt: enReceipt,
};

export const all: Readonly<Record<string, Language>> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  es,
  et,
  fa,
  fi,
  fil,
  fr,
  ga,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  lv,
  mt,
  nb,
  nl,
  pl,
  pt,
  'pt-br': ptBr,
  ro,
  ru,
  sk,
  sl,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
  'zh-hant': zhHant,
};
