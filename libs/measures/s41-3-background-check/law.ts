// § 41³ (1): who checks whom, and for which of the two aims.
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';
import { unitDesignated } from '../s36-common/deciders.js';

const classes = ['candidate', 'serviceman', 'official', 'employee', 'serviceRelated'];

export const namedClass = rule<CaseFile, Step>('KKS-41s3-1.a', {
  holds: ({ facts }) => classes.includes(facts.subject?.status ?? 'none'),
  because: {
    et: 'taustakontroll tehakse kandideerija, tegevväelase, ametniku, töötaja või teenuse ' +
      'osutamisega seotud isiku kohta; see isik ei ole neist ükski',
    en: 'a background check concerns a candidate, active serviceman, official, employee or a ' +
      'person giving a service; this person is none of them',
  },
});

export const designatedUnit = unitDesignated('KKS-41s3-1.a', '41-3.1');

export const aimOfClass = rule<CaseFile, Step>('KKS-41s3-1.b', {
  holds: ({ file, facts }) =>
    file.asked['aim'] ===
    (facts.subject?.status === 'serviceRelated' ? 'admission' : 'suitability'),
  because: {
    et:
      'eesmärk ei vasta isiku seisundile: kandideerija ja teenistuja puhul hinnatakse sobivust, ' +
      'teenuse osutamisega seotud isiku puhul otsustatakse julgeolekualale lubamine',
    en:
      "the aim is not that of the person's class: suitability for candidates and staff, " +
      'admission to the area for a person giving a service',
  },
});

/** What is applied for decides which subsection of § 41³ the outcome falls under. */
export const postNamed = rule<CaseFile, Step>('KKS-41s3-1.b', {
  holds: ({ file, facts }) =>
    facts.subject?.status !== 'candidate' || file.asked['post'] !== undefined,
  because: {
    et: 'nimetamata on, kas kandideeritakse tegevteenistusse, ametikohale või tööle',
    en: 'it is not said whether the person applies for active service, an office or employment',
  },
});

const checks = ['M21', 'M22', 'M23', 'M24', 'M25', 'M26', 'M27'];

export const actOfACheck = rule<CaseFile, Step>('KKS-41s3-1.a', {
  holds: ({ facts }) => checks.includes(facts.linked?.measure ?? ''),
  because: {
    et: 'seotud menetlus ei ole § 41⁵ toiming',
    en: 'the case linked is no act under § 41⁵',
  },
});

/** Family members did not consent: they are part of the profile, never checked themselves. */
export const ofThisPerson = rule<CaseFile, Step>('KKS-41s4-2-7', {
  policy: 'AMB-33',
  holds: ({ file, facts }) =>
    facts.linked !== undefined && facts.linked.subject === file.subject,
  because: {
    et: 'toiming puudutab teist isikut; abikaasa, elukaaslase ega muu ankeedis nimetatu kohta ' +
      '§ 41⁵ toiminguid ei tehta',
    en: 'the act concerns another person; no act under § 41⁵ is taken on a spouse, a partner or ' +
      'anybody else named in the profile',
  },
});
