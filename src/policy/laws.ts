/** The law behind each region's rule, as rows that counsel can read; regimes.ts is the short form that browsers load. */
import type { Regime } from '../types.js';

/** Something that a law lets people opt out of. `sensitive`: of its use, where others ask for consent first. */
export type OptOut = 'sale' | 'sharing' | 'targeted-advertising' | 'profiling' | 'sensitive';

export interface Law {
  /** ISO 3166 code, `*` for a known region without a row, `unknown` for an unknown one. */
  region: string;
  place: string;
  regime: Regime;
  /** The law and its clause, or why we chose this rule without one. */
  law: string;
  /** Where it is written, or what the law carries out. */
  source: string;
  /** `YYYY-MM-DD` from which it applies; it may lie ahead. */
  since?: string;
  optOut?: readonly OptOut[];
  /** `YYYY-MM-DD` from which an opt-out signal such as GPC binds. Absent: the law does not say so. */
  gpc?: string;
  /** Checked against the text of the law. If not, check before anything rests on it. */
  verified: boolean;
}

const EPRIVACY = 'Directive 2002/58/EC, art. 5(3)';

/** The European Union, what belongs to it under a code of its own, and the rest of the EEA: consent before storing or reading. */
const EEA: readonly [region: string, place: string, law: string][] = [
  ['EU', 'European Union, where no country is known', EPRIVACY],
  ['AT', 'Austria', 'Telekommunikationsgesetz 2021, § 165(3)'],
  ['BE', 'Belgium', 'Act of 30 July 2018 on the protection of personal data, art. 10/2'],
  ['BG', 'Bulgaria', 'Electronic Commerce Act, art. 4a'],
  ['CY', 'Cyprus', 'Law 112(I)/2004 on electronic communications, s. 99(5)'],
  ['CZ', 'Czechia', 'Act 127/2005 on electronic communications, § 89(3)'],
  ['DE', 'Germany', 'TDDDG, § 25'],
  ['DK', 'Denmark', 'Executive Order 1148 of 9 December 2011'],
  ['EE', 'Estonia', EPRIVACY],
  ['ES', 'Spain', 'Ley 34/2002 (LSSI), art. 22.2'],
  ['FI', 'Finland', 'Act 917/2014 on electronic communications services, § 205'],
  ['FR', 'France', 'Loi Informatique et Libertés, art. 82'],
  ['GR', 'Greece', 'Law 3471/2006, art. 4(5)'],
  ['HR', 'Croatia', 'Electronic Communications Act 2022, art. 43'],
  ['HU', 'Hungary', 'Act C of 2003 on electronic communications, § 155(4)'],
  ['IE', 'Ireland', 'S.I. 336/2011, reg. 5'],
  ['IT', 'Italy', 'Codice in materia di protezione dei dati personali, art. 122'],
  ['LT', 'Lithuania', 'Law on Electronic Communications'],
  ['LU', 'Luxembourg', 'Act of 30 May 2005, art. 4'],
  ['LV', 'Latvia', 'Law on Information Society Services, s. 7.1'],
  ['MT', 'Malta', 'S.L. 586.01, reg. 5'],
  ['NL', 'Netherlands', 'Telecommunicatiewet, art. 11.7a'],
  ['PL', 'Poland', 'Prawo komunikacji elektronicznej, art. 399'],
  ['PT', 'Portugal', 'Lei 41/2004, art. 5'],
  ['RO', 'Romania', 'Law 506/2004, art. 4(5)'],
  ['SE', 'Sweden', 'Lag (2022:482) om elektronisk kommunikation, ch. 9 § 28'],
  ['SI', 'Slovenia', 'ZEKom-2, art. 225'],
  ['SK', 'Slovakia', 'Act 452/2021 on electronic communications, § 109(8)'],
  ['IS', 'Iceland', EPRIVACY],
  ['LI', 'Liechtenstein', EPRIVACY],
  ['NO', 'Norway', 'Ekomloven 2024, § 3-15'],
  ['AX', 'Åland', 'as Finland'],
  ['GF', 'French Guiana', 'as France'],
  ['GP', 'Guadeloupe', 'as France'],
  ['MF', 'Saint-Martin', 'as France'],
  ['MQ', 'Martinique', 'as France'],
  ['RE', 'Réunion', 'as France'],
  ['YT', 'Mayotte', 'as France'],
  ['EA', 'Ceuta and Melilla', 'as Spain'],
  ['IC', 'Canary Islands', 'as Spain'],
];

const PECR = 'Privacy and Electronic Communications Regulations 2003 (S.I. 2003/2426)';
const CAUTION = 'Our choice, on the side of caution';

const OTHERS: readonly [region: string, regime: Regime, place: string, law: string, source: string, since?: string][] =
  [
    ['GB', 'opt-in', 'United Kingdom', 'PECR, reg. 6 and Sch. A1 (Data (Use and Access) Act 2025)', PECR, '2026-02-05'],
    ['UK', 'opt-in', 'United Kingdom, by its reserved code', 'as GB', PECR, '2026-02-05'],
    ['GG', 'opt-in', 'Guernsey', 'as the United Kingdom', CAUTION],
    ['GI', 'opt-in', 'Gibraltar', 'as the United Kingdom', CAUTION],
    ['IM', 'opt-in', 'Isle of Man', 'as the United Kingdom', CAUTION],
    ['JE', 'opt-in', 'Jersey', 'as the United Kingdom', CAUTION],
    [
      'CH',
      'opt-in',
      'Switzerland',
      'Asks for information and a way to refuse; consent for profiling of high risk',
      'Telecommunications Act, art. 45c; FADP; FDPIC guidelines on cookies of 2025',
    ],
    [
      'CA',
      'opt-out',
      'Canada',
      'PIPEDA, as its commissioner reads it for advertising by behaviour',
      'OPC, Guidelines on privacy and online behavioural advertising, 2021',
    ],
    [
      'CA-QC',
      'opt-in',
      'Québec',
      'Law 25: what identifies, locates or profiles is off by default',
      'CQLR c. P-39.1, s. 8.1',
      '2023-09-22',
    ],
    ['BR', 'opt-in', 'Brazil', 'LGPD, arts. 7 and 8', 'Lei 13.709/2018; ANPD guide on cookies, 2022', '2020-09-18'],
    ['AE', 'opt-in', 'United Arab Emirates', 'Consent unless another ground applies', 'Federal Decree-Law 45/2021'],
    ['AR', 'opt-in', 'Argentina', 'Consent, art. 5', 'Ley 25.326'],
    [
      'CL',
      'opt-in',
      'Chile',
      'Consent unless another ground applies',
      'Ley 19.628, as rewritten by Ley 21.719',
      '2026-12-01',
    ],
    ['CN', 'opt-in', 'China', 'PIPL, art. 13', 'Personal Information Protection Law', '2021-11-01'],
    ['CO', 'opt-in', 'Colombia', 'Consent, art. 9', 'Ley 1581 de 2012'],
    ['ID', 'opt-in', 'Indonesia', 'PDP Law, art. 20', 'Law 27 of 2022'],
    ['IN', 'opt-in', 'India', 'DPDP Act, s. 6', 'Digital Personal Data Protection Act, 2023'],
    ['KE', 'opt-in', 'Kenya', 'Consent unless another ground applies, s. 30', 'Data Protection Act, 2019'],
    ['KR', 'opt-in', 'South Korea', 'PIPA, arts. 15 and 22', 'Personal Information Protection Act'],
    ['NG', 'opt-in', 'Nigeria', 'Consent unless another ground applies', 'Nigeria Data Protection Act, 2023'],
    ['PE', 'opt-in', 'Peru', 'Consent, art. 13', 'Ley 29733'],
    ['SA', 'opt-in', 'Saudi Arabia', 'PDPL, art. 5', 'Royal Decree M/19'],
    ['TH', 'opt-in', 'Thailand', 'PDPA, s. 19', 'Personal Data Protection Act B.E. 2562'],
    ['TR', 'opt-in', 'Türkiye', 'KVKK, art. 5, and the authority’s guideline on cookies', 'Law 6698', '2016-04-07'],
    ['VN', 'opt-in', 'Vietnam', 'Consent unless another ground applies', 'Law 91/2025/QH15', '2026-01-01'],
    ['ZA', 'opt-in', 'South Africa', 'POPIA, s. 11: consent or another ground; opt-in for caution', 'Act 4 of 2013'],
    ['AU', 'notice', 'Australia', 'APP 1 and 5: say what is done', 'Privacy Act 1988'],
    [
      'JP',
      'notice',
      'Japan',
      'External transmission rule: say what is sent to whom, art. 27-12',
      'Telecommunications Business Act',
      '2023-06-16',
    ],
    ['NZ', 'notice', 'New Zealand', 'Information privacy principle 3: say what is done', 'Privacy Act 2020'],
  ];

/** What most acts that follow Virginia's let people opt out of; they ask for consent to sensitive data. */
const THREE: readonly OptOut[] = ['sale', 'targeted-advertising', 'profiling'];

/**
 * States of the US with an act. An act's first day and the day from which a signal binds often differ.
 * California's signal was first a rule of its Attorney General (2020, then § 999.315); the day below is that of the rule
 * in force.
 */
const US_ACTS: readonly [
  region: string,
  place: string,
  law: string,
  source: string,
  since: string,
  optOut: readonly OptOut[],
  gpc?: string,
  verified?: true,
][] = [
  ['US-AL', 'Alabama', 'APDPA', 'HB 351 of 2026', '2027-05-01', THREE],
  [
    'US-CA',
    'California',
    'CCPA',
    'Civ. Code § 1798.100 ff.; signal: § 1798.135, 11 CCR § 7025',
    '2020-01-01',
    ['sale', 'sharing', 'sensitive'],
    '2023-03-29',
  ],
  [
    'US-CO',
    'Colorado',
    'CPA',
    'C.R.S. § 6-1-1301 ff.; signal: 4 CCR 904-3, rule 5.08',
    '2023-07-01',
    THREE,
    '2024-07-01',
    true,
  ],
  ['US-CT', 'Connecticut', 'CTDPA', 'Conn. Gen. Stat. § 42-515 ff.', '2023-07-01', THREE, '2025-01-01'],
  ['US-DE', 'Delaware', 'DPDPA', '6 Del. C. ch. 12D', '2025-01-01', THREE, '2026-01-01'],
  ['US-FL', 'Florida', 'FDBR, a narrow act', 'Fla. Stat. § 501.701 ff.', '2024-07-01', THREE],
  ['US-IA', 'Iowa', 'ICDPA', 'Iowa Code ch. 715D', '2025-01-01', ['sale', 'targeted-advertising', 'sensitive']],
  ['US-IN', 'Indiana', 'INCDPA', 'Ind. Code art. 24-15', '2026-01-01', THREE],
  ['US-KY', 'Kentucky', 'KCDPA', 'KRS § 367.3611 ff.', '2026-01-01', THREE],
  ['US-LA', 'Louisiana', 'LDPA', 'SB 386 (Act 502) of 2026', '2027-01-01', THREE],
  ['US-MD', 'Maryland', 'MODPA', 'Md. Code, Com. Law § 14-4701 ff.', '2025-10-01', THREE, '2025-10-01'],
  ['US-MN', 'Minnesota', 'MCDPA', 'Minn. Stat. ch. 325M', '2025-07-31', THREE, '2025-07-31'],
  ['US-MT', 'Montana', 'MCDPA', 'Mont. Code § 30-14-2801 ff.', '2024-10-01', THREE, '2025-01-01'],
  ['US-NE', 'Nebraska', 'NDPA', 'Neb. Rev. Stat. § 87-1101 ff.', '2025-01-01', THREE, '2025-01-01'],
  ['US-NH', 'New Hampshire', 'NHPA', 'RSA ch. 507-H', '2025-01-01', THREE, '2025-01-01'],
  ['US-NJ', 'New Jersey', 'NJDPA', 'N.J.S.A. 56:8-166.4 ff.', '2025-01-15', THREE, '2025-07-15'],
  ['US-NV', 'Nevada', 'Online privacy law, sale only', 'NRS 603A.300 ff.', '2019-10-01', ['sale']],
  ['US-OK', 'Oklahoma', 'OCDPA', 'SB 546 of 2026', '2027-01-01', THREE],
  ['US-OR', 'Oregon', 'OCPA', 'ORS 646A.570 ff.', '2024-07-01', THREE, '2026-01-01'],
  ['US-RI', 'Rhode Island', 'RIDTPPA', 'R.I. Gen. Laws ch. 6-48.1', '2026-01-01', THREE],
  ['US-TN', 'Tennessee', 'TIPA', 'Tenn. Code § 47-18-3301 ff.', '2025-07-01', THREE],
  ['US-TX', 'Texas', 'TDPSA', 'Bus. & Com. Code ch. 541; signal: § 541.055(e)', '2024-07-01', THREE, '2025-01-01'],
  ['US-UT', 'Utah', 'UCPA', 'Utah Code ch. 13-61', '2023-12-31', ['sale', 'targeted-advertising', 'sensitive']],
  ['US-VA', 'Virginia', 'VCDPA', 'Va. Code § 59.1-575 ff.', '2023-01-01', THREE],
  ['US-VT', 'Vermont', 'VDPOSA', 'S.71 (Act 145) of 2026', '2028-01-01', THREE, '2028-01-01'],
];

/** The rest of the US, and its territories under their own codes. */
const US_WITHOUT_ACT: readonly [region: string, place: string][] = [
  ['US', 'United States, where no state is known'],
  ['US-AK', 'Alaska'],
  ['US-AR', 'Arkansas'],
  ['US-AZ', 'Arizona'],
  ['US-DC', 'District of Columbia'],
  ['US-GA', 'Georgia'],
  ['US-HI', 'Hawaii'],
  ['US-ID', 'Idaho'],
  ['US-IL', 'Illinois'],
  ['US-KS', 'Kansas'],
  ['US-MA', 'Massachusetts'],
  ['US-ME', 'Maine'],
  ['US-MI', 'Michigan'],
  ['US-MO', 'Missouri'],
  ['US-MS', 'Mississippi'],
  ['US-NC', 'North Carolina'],
  ['US-ND', 'North Dakota'],
  ['US-NM', 'New Mexico'],
  ['US-NY', 'New York'],
  ['US-OH', 'Ohio'],
  ['US-PA', 'Pennsylvania'],
  ['US-SC', 'South Carolina'],
  ['US-SD', 'South Dakota'],
  ['US-WA', 'Washington'],
  ['US-WI', 'Wisconsin'],
  ['US-WV', 'West Virginia'],
  ['US-WY', 'Wyoming'],
  ['AS', 'American Samoa'],
  ['GU', 'Guam'],
  ['MP', 'Northern Mariana Islands'],
  ['PR', 'Puerto Rico'],
  ['UM', 'United States Minor Outlying Islands'],
  ['VI', 'United States Virgin Islands'],
];

/** Every row; where a part of a country has one, the longest code wins. */
export const laws: readonly Law[] = [
  ...EEA.map(
    ([region, place, law]): Law => ({ region, place, regime: 'opt-in', law, source: EPRIVACY, verified: false }),
  ),
  ...OTHERS.map(
    ([region, regime, place, law, source, since]): Law => ({
      region,
      place,
      regime,
      law,
      source,
      ...(since && { since }),
      verified: false,
    }),
  ),
  ...US_ACTS.map(
    ([region, place, law, source, since, optOut, gpc, verified = false]): Law => ({
      region,
      place,
      regime: 'opt-out',
      law,
      source,
      since,
      optOut,
      ...(gpc && { gpc }),
      verified,
    }),
  ),
  ...US_WITHOUT_ACT.map(
    ([region, place]): Law => ({
      region,
      place,
      regime: 'opt-out',
      law: 'No comprehensive act found; one rule for all of the US',
      source: CAUTION,
      verified: false,
    }),
  ),
  {
    region: '*',
    place: 'Any other known region',
    regime: 'opt-in',
    law: 'No row: ask first',
    source: CAUTION,
    verified: false,
  },
  {
    region: 'unknown',
    place: 'A region that is unknown, late or failing',
    regime: 'opt-in',
    law: 'The strictest rule',
    source: CAUTION,
    verified: false,
  },
];
