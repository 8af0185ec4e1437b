import { choice, choices, optional, text, told } from '#statechart/field';
import { reasonsFor } from '../s36-common/reasons.js';
import { circumstanceChoices } from './circumstances.js';

const finding = (et: string, en: string) =>
  told(optional(text({ et, en })), {
    by: '§ 41³ (2)',
    help: {
      et: 'Nõutav tegevväelase ja ametniku puhul. Usaldus peab olema kadunud; võimalusest ei ' +
          'piisa.',
      en:
        'Asked for of active servicemen and officials. Trust has to be lost; that it might be ' +
        'is not enough.',
    },
  });

/** What the outcome of a check says. */
export const outcomeFields = {
  outcome: choice({ et: 'Tulemus', en: 'Outcome' }, {
    suitable: { et: 'sobiv; takistust ei ole', en: 'suitable; no obstacle' },
    refuse: { et: 'alus teenistusse või tööle mitte võtta', en: 'a ground not to admit' },
    release: {
      et: 'alus teenistusest vabastada või tööleping üles öelda',
      en: 'a ground to release or to end the contract',
    },
    noUnaccompaniedStay: {
      et: 'saatjata viibimise õigust ei anta', en: 'no unaccompanied stay in the area',
    },
    routed: {
      et: 'asjaolu lahendatakse teise seaduse järgi', en: 'the circumstance is left to another Act',
    },
    noConsequence: {
      et: 'nõusolekust keeldumisel ei ole tagajärge', en: 'refusing consent has no consequence',
    },
  }),
  grounds: told(
    optional(choices({ et: 'Aluseks olevad asjaolud', en: 'Circumstances it rests on' }, {
      ...circumstanceChoices,
      health: { et: 'terviseseisund (ametnik)', en: 'state of health (official)' },
    })),
    { by: '§ 41³ (1)' },
  ),
  trustLost: finding('Usalduse kaotus', 'Loss of trust'),
  cannotPerform: finding(
    'Miks ei suuda isik edaspidi kohustusi täita', 'Why duties cannot be performed in future'),
  governs: told(
    optional(choice({ et: 'Tagajärge reguleerib', en: 'The consequence is governed by' }, {
      militaryService: { et: 'kaitseväeteenistuse seadus', en: 'the Military Service Act' },
      civilService: { et: 'avaliku teenistuse seadus', en: 'the Civil Service Act' },
      employmentContracts: { et: 'töölepingu seadus', en: 'the Employment Contracts Act' },
      defenceForces: {
        et: 'Kaitseväe korralduse seadus', en: 'the Defence Forces Organisation Act',
      },
    })),
    { by: '§ 41³ (2)' },
  ),
  remedies: told(
    optional(choices({ et: 'Vaidlustamisviited', en: 'Where it may be challenged' }, {
      court: { et: 'kohus', en: 'the court' },
      chancellor: { et: 'õiguskantsler', en: 'the Chancellor of Justice' },
      inspectorate: { et: 'Andmekaitse Inspektsioon', en: 'the Data Protection Inspectorate' },
      disputeCommittee: { et: 'töövaidluskomisjon', en: 'the labour dispute committee' },
    })),
    {
      by: '§ 41⁶ (2) 5)',
      help: {
        et: 'Tulemuse dokument nimetab kõik neli.', en: 'The document names all four.',
      },
    },
  ),
  reasons: reasonsFor({
    et: 'Millised asjaolud on kindlaks tehtud, kuidas arvestati selgitusi ja miks see nii lõpeb.',
    en: 'Which circumstances were found, how the explanations were weighed, and why it ends so.',
  }, '§ 41³ (1)'),
} as const;
