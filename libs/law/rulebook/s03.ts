import { outside } from './outside.js';
import type { RuleText } from './rule-text.js';

/** § 3: the tasks of the Defence Forces; none of them is by itself a purpose of a measure. */
export const s03 = [
  {
    id: 'KKS-3-1-1',
    kind: 'definition',
    et: 'Riigi sõjaline kaitsmine ja osalemine kollektiivses enesekaitses.',
    en: 'Military defence of the state and participation in collective self-defence.',
    test:
      'Mapped to purpose § 36 (1) 1) only through § 36; selecting "§ 3 (1) 1)" as a measure ' +
      'purpose is refused citing § 36 (1).',
    status: 'definition',
  },
  {
    id: 'KKS-3-1-2',
    kind: 'definition',
    et: 'Valmistumine sõjaliseks kaitseks ja kollektiivseks enesekaitseks.',
    en: 'Preparing for military defence and for collective self-defence.',
    test:
      'Mapped to purpose § 36 (1) 1) only through § 36; selecting "§ 3 (1) 2)" as a measure ' +
      'purpose is refused citing § 36 (1).',
    status: 'definition',
  },
  {
    id: 'KKS-3-1-3',
    kind: 'definition',
    et: 'Osalemine rahvusvahelises sõjalises koostöös riigikaitseseaduse korras.',
    en: 'Taking part in international military cooperation under the National Defence Act.',
    test:
      'An international military operation record needs its National Defence Act decision ' +
      'reference before it can support § 36 (1) 2) or 4) (AMB-48).',
    status: 'definition',
  },
  {
    id: 'KKS-3-1-4',
    kind: 'definition',
    et: 'Kehtetu punkt.',
    en: 'Repealed clause.',
    test: 'The id exists and is marked repealed; citing it in any record is refused.',
    status: 'definition',
  },
  {
    id: 'KKS-3-1-4s1',
    kind: 'definition',
    et: 'Lahingumoona kahjutustamine sise- ja territoriaalmeres ning majandusvööndis.',
    en: 'Disposal of ordnance at sea (internal waters, territorial sea, economic zone).',
    test: 'Not a measure purpose.',
    status: 'definition',
  },
  {
    id: 'KKS-3-1-4s2',
    kind: 'definition',
    et: 'Demineerimine Kaitseväe ja Kaitseliidu territooriumil ning harjutusväljadel.',
    en: 'Demining on Defence Forces and Defence League territory and training areas.',
    test: 'Not a measure purpose.',
    status: 'definition',
  },
  {
    id: 'KKS-3-1-4s3',
    kind: 'definition',
    et: 'Aktsiisilao pidamine.',
    en: 'Operating the excise warehouse.',
    test: 'Not a measure purpose.',
    status: 'definition',
  },
  {
    id: 'KKS-3-1-4s4',
    kind: 'definition',
    et: 'Isikute kaitse seaduse alusel.',
    en: 'Protection of persons under the Act.',
    test: 'Not a measure purpose.',
    status: 'definition',
  },
  {
    id: 'KKS-3-1-4s5',
    kind: 'definition',
    et: 'Riigikaitselise rakenduskõrgkooli tegevuse korraldamine.',
    en: 'Running the institution of professional higher education for national defence.',
    test: 'Not a measure purpose.',
    status: 'definition',
  },
  {
    id: 'KKS-3-1-5',
    kind: 'definition',
    et: 'Muud seadusega antud ülesanded.',
    en: 'Other tasks given by law.',
    test: 'Not a measure purpose.',
    status: 'definition',
  },
  {
    id: 'KKS-3-1s1',
    kind: 'power',
    et: 'Vajaduse korral kaasatakse Kaitsevägi vahetu sunni õigusega kolme loetletud ülesandesse.',
    en:
      'Where needed the Defence Forces are involved, with the police right of direct coercion, ' +
      'in three listed tasks.',
    test: 'Involvement in a police task never opens § 37, § 41⁵ or § 54¹: refused citing § 36 (1).',
    status: { outside: outside.policeTasks },
  },
  {
    id: 'KKS-3-1s1-1',
    kind: 'definition',
    et:
      'Riigikaitseobjekti ründe, piiri või kontrolljoone ebaseadusliku ületamise ja kuritegude ' +
      'ennetamine ning tõkestamine (KorS).',
    en:
      'Preventing attack on national defence objects, illegal crossing of the border or ' +
      'control line, and crimes (Law Enforcement Act).',
    test: 'Not a measure purpose.',
    status: 'definition',
  },
  {
    id: 'KKS-3-1s1-2',
    kind: 'definition',
    et: 'Erakorralise seisukorra lahendamine erakorralise seisukorra seaduse korras.',
    en:
      'Resolving a state of emergency ("erakorraline seisukord") under the State of Emergency Act.',
    test: 'Not a measure purpose. EN text says "emergency situation": DIFF-30.',
    status: 'definition',
  },
  {
    id: 'KKS-3-1s1-3',
    kind: 'definition',
    et: 'Liikluse korraldamine ja turvalisus eriolukorra piirkonnas (HOS).',
    en: 'Traffic regulation and security in an emergency-situation area (Emergency Act).',
    test: 'Not a measure purpose.',
    status: 'definition',
  },
  {
    id: 'KKS-3-1s2',
    kind: 'power',
    et: 'Vajaduse korral kaasatakse Kaitsevägi vahetu sunnita kolme loetletud ülesandesse.',
    en:
      'Where needed the Defence Forces are involved, without direct coercion, in three listed ' +
      'tasks.',
    test: 'As for (1¹).',
    status: { outside: outside.policeTasks },
  },
  {
    id: 'KKS-3-1s2-1',
    kind: 'definition',
    et: 'Eriolukorra tööd (HOS).',
    en: 'Emergency-situation work (Emergency Act).',
    test: 'Not a measure purpose.',
    status: 'definition',
  },
  {
    id: 'KKS-3-1s2-2',
    kind: 'definition',
    et: 'Päästesündmuse lahendamine (PäästeS).',
    en: 'Resolving a rescue event (Rescue Act).',
    test: 'Not a measure purpose.',
    status: 'definition',
  },
  {
    id: 'KKS-3-1s2-3',
    kind: 'definition',
    et: 'Teatud politseiülesanded (PPVS § 3 lg 1 p 1, 4–6, 8; HOS § 16 lg 3).',
    en: 'Certain police tasks (PPVS § 3 (1) 1), 4)–6), 8); HOS § 16 (3)).',
    test: 'Not a measure purpose.',
    status: 'definition',
  },
  {
    id: 'KKS-3-2',
    kind: 'precondition',
    et:
      'Kaasamine on lubatud üksnes siis, kui pädev asutus ei saa õigel ajal või üldse ' +
      'tegutseda ja muid vahendeid ei ole.',
    en:
      'Such involvement is allowed only if the competent authority cannot act in time or at ' +
      'all and no other means exist.',
    test:
      'Out of scope of the measure engine; recorded so nobody treats it as an intelligence basis.',
    status: { outside: outside.policeTasks },
  },
  {
    id: 'KKS-3-3',
    kind: 'decider',
    et: 'Politsei ülesannetesse kaasamise korra kehtestab Vabariigi Valitsus määrusega.',
    en: 'The procedure for involvement in police tasks is set by a Government regulation.',
    test: 'Reference only.',
    status: { outside: outside.policeTasks },
  },
] as const satisfies readonly RuleText[];
