// § 41⁵ (1) with § 41³ (1): whom a background check concerns, and what its rights are for.
import { lastInstant } from '#calendar/term';
import type { Facts, ServiceStatus } from '#law/facts';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import { choices, instantField, optional, told } from '#statechart/field';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import * as deciders from '../s36-common/deciders.js';
import { basis } from '../s36-common/form-pages.js';

/** The aims of § 41⁵ (1), as a request names them. */
export const aimFields = {
  aim: told(
    optional(
      choices(
        { et: 'Toimingu eesmärk (§ 41⁵ lg 1)', en: 'Aim of the act (§ 41⁵ (1))' },
        {
          profile: { et: 'ankeediandmete õigsuse kontroll', en: 'correctness of profile data' },
          suitability: {
            et: 'tegevväelase, ametniku või töötaja sobivuse otsustamine',
            en: 'deciding on the suitability of a serviceman, official or employee',
          },
          admission: {
            et: 'teenuse osutamisega seotud isiku julgeolekualale lubamise otsustamine',
            en: 'deciding on admitting a service-related person to the restricted area',
          },
        },
      ),
    ),
    {
      by: '§ 41⁵ (1)',
      page: basis,
      help: {
        et: 'Kandidaadi puhul sobib üksnes ankeediandmete kontroll, teenusega seotud isiku puhul ' +
          'üksnes julgeolekualale lubamine.',
        en: 'For a candidate only the check of profile data fits, for a service-related person ' +
          'only admission to the area.',
      },
    },
  ),
  profileFilledAt: told(
    optional(instantField({ et: 'Isikuankeet täidetud', en: 'Personal profile filled in at' })),
    {
      by: '§ 41⁴ (1)',
      page: basis,
      help: {
        et: 'Kandideerija ja teenistuja täidab ankeedi iga viie aasta järel; vanema ankeedi ' +
          'alusel kontrolli ei alustata. Teenusega seotud isikul ankeeti ei ole.',
        en: 'Candidates and staff fill it in every five years; no check begins on an older one. ' +
          'A service-related person has none.',
      },
    },
  ),
} as const;

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof aimFields>> };

const classes: readonly ServiceStatus[] =
  ['candidate', 'serviceman', 'official', 'employee', 'serviceRelated'];

const statusOf = ({ subject }: Facts): ServiceStatus => subject?.status ?? 'none';

/** § 41³ (1) names the classes; nobody else is checked. */
export const namedClass = rule<File, Step>('KKS-41s3-1.a', {
  holds: ({ facts }) => classes.includes(statusOf(facts)),
  because: {
    et: 'isik ei ole kandideerija, tegevväelane, ametnik, töötaja ega teenusega seotud isik',
    en: 'the person is no candidate, serviceman, official, employee or service-related person',
  },
});

/** Admission is decided of service-related persons, and nothing else of them. */
export const aimOfClass = rule<File, Step>('KKS-41s3-1.b', {
  holds: ({ file, facts }) =>
    !classes.includes(statusOf(facts)) ||
    (file.asked.aim ?? []).every(
      (each) => (each === 'admission') === (statusOf(facts) === 'serviceRelated'),
    ),
  because: {
    et: 'eesmärk ei vasta isiku seisundile: julgeolekualale lubamist otsustatakse üksnes ' +
      'teenusega seotud isiku puhul ja tema puhul muud ei otsustata',
    en: "the aim is not that of the person's class: admission to the area is decided of " +
      'service-related persons, and nothing else of them',
  },
});

export const aimNamed = rule<File, Step>('KKS-41s5-1.a', {
  holds: ({ file }) => (file.asked.aim?.length ?? 0) > 0,
  because: {
    et: 'nimetamata on eesmärk: ankeediandmete õigsus, sobivus või julgeolekualale lubamine',
    en: 'no aim is named: correctness of profile data, suitability, or admission to the area',
  },
});

/** The suitability of a candidate is not among the aims of the subsection. */
export const aimOfCandidate = rule<File, Step>('KKS-41s5-1.a', {
  holds: ({ file, facts }) =>
    statusOf(facts) !== 'candidate' || file.asked.aim?.includes('suitability') !== true,
  because: {
    et: 'kandideerija puhul võib kontrollida üksnes ankeediandmete õigsust',
    en: 'of a candidate only the correctness of profile data may be verified',
  },
});

/** The check rests on a profile of the last five years; service-related persons owe none. */
export const profileFresh = rule<File, Step>('KKS-41s4-1.a', {
  holds: ({ file, facts, law, step }) => {
    const filled = file.asked.profileFilledAt;
    return ['serviceRelated', 'none', 'unknown'].includes(statusOf(facts)) ||
      (filled !== undefined && filled <= step.at &&
        step.at < lastInstant(filled, law.numbers['KKS-41s4-1.a']));
  },
  because: {
    et: 'isikuankeeti ei ole või see on täidetud enam kui viis aastat tagasi',
    en: 'there is no personal profile, or it was filled in more than five years ago',
  },
});

/** The rights of (1) and (3) are those of the unit designated in the statutes. */
export const designatedUnit = deciders.unitDesignated('KKS-41s5-1.b', '41-5.1');
