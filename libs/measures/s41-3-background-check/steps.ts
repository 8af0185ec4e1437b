import {
  choice, choices, dayField, line, optional, reference, text, told,
} from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { formPages } from '../s36-common/form-pages.js';
import { reasonsFor } from '../s36-common/reasons.js';
import { steps as every } from '../s36-common/steps.js';
import { checkFields } from './check-fields.js';
import { circumstanceChoices } from './circumstances.js';
import { entrySteps } from './entry-steps.js';
import { itemChoices } from './items.js';
import { outcomeFields } from './outcome-fields.js';
import { profileFields } from './profile-fields.js';
import { rightChoices } from './rights.js';

const officers = ['requester', 'unitCommander'] as const;
const clerks = ['requester', 'unitCommander', 'recordsOfficer'] as const;

const opening = {
  request: {
    label: { et: 'Täidan kontrolli andmed', en: 'Fill in what the check is about' },
    by: '§ 41³ (1)', offices: officers, pages: formPages, fields: checkFields,
  },
  begin: {
    label: { et: 'Alustan taustakontrolli', en: 'Begin the background check' },
    by: '§ 41⁴ (1)', offices: officers, fields: {},
  },
  discontinue: {
    label: { et: 'Lõpetan menetluse tulemuseta', en: 'Discontinue without an outcome' },
    by: '§ 1 (2)', offices: officers,
    fields: {
      reasons: reasonsFor({
        et: 'Näiteks võttis isik avalduse tagasi või lahkus teenistusest.',
        en: 'For instance, the person withdrew the application or left the service.',
      }),
    },
  },
} as const;

const asking = {
  tellRights: {
    label: { et: 'Teavitan isikut õigustest', en: 'Tell the person of the rights' },
    by: '§ 41⁶ (2)', offices: clerks,
    fields: {
      told: told(
        optional(choices({ et: 'Isikut on teavitatud õigusest', en: 'Told of the right' },
          rightChoices)),
        { by: '§ 41⁶ (2)' },
      ),
      document: told(
        optional(line({ et: 'Kirjaliku teate viide', en: 'Reference of the written notice' })),
        { by: '§ 41⁶ (2)' },
      ),
    },
  },
  giveConsent: {
    label: { et: 'Isik annab nõusoleku', en: 'The person consents' },
    by: '§ 41⁶ (1)', offices: clerks,
    fields: { consent: reference({ et: 'Kirjalik nõusolek', en: 'Written consent' }, 'consent') },
  },
  refuseConsent: {
    label: { et: 'Isik keeldub nõusolekust', en: 'The person refuses consent' },
    by: '§ 41⁶ (2) 1)', offices: clerks,
    fields: {
      reference: told(line({ et: 'Isiku avalduse viide', en: "Reference of the statement" }), {
        by: '§ 41⁷',
        help: {
          et: 'Keelduda on isiku õigus. Keeldumine on teenistusse või tööle võtmisest ' +
            'keeldumise, vabastamise ja töölepingu ülesütlemise alus (§ 41⁷).',
          en: 'To refuse is a right of the person. It is a ground not to admit, to release or to ' +
            'end the contract (§ 41⁷).',
        },
      }),
    },
  },
  ...entrySteps,
  handInProfile: {
    label: { et: 'Võtan ankeedi vastu', en: 'Take in the profile' },
    by: '§ 41⁴ (1)', offices: clerks, fields: profileFields,
  },
  beginWithoutProfile: {
    label: { et: 'Alustan kontrolli ankeedita', en: 'Begin without a profile' },
    by: '§ 41³ (1)', offices: officers, fields: {},
  },
} as const;

const checking = {
  linkAct: {
    label: { et: 'Seon kontrolli toimingu', en: 'Link an act of the check' },
    by: '§ 41⁵ (1)', offices: officers,
    fields: { linkedCase: reference({ et: '§ 41⁵ toiming', en: 'Act under § 41⁵' }, 'case') },
  },
  waive: {
    label: { et: 'Loobun § 41⁵ toimingutest', en: 'Waive the acts of § 41⁵' },
    by: '§ 41⁹', decides: true,
    fields: {
      authority: told(
        optional(text({ et: 'Varasema kontrolli teinud asutus', en: 'Authority that checked' })),
        { by: '§ 41⁹' },
      ),
      kind: optional(choice({ et: 'Kontrolli liik', en: 'Kind of check' }, {
        defenceForces: { et: 'Kaitseväe taustakontroll', en: 'by the Defence Forces' },
        otherAuthority: { et: 'teise asutuse taustakontroll', en: 'by another authority' },
        security: { et: 'julgeolekukontroll', en: 'security check' },
      })),
      date: told(optional(dayField({ et: 'Kontrolli kuupäev', en: 'Date of the check' })), {
        by: '§ 41⁹',
        help: {
          et: 'Kõige rohkem viis aastat vana (registri valik AMB-39).',
          en: 'At most five years old (the choice AMB-39 of this register).',
        },
      }),
      result: optional(choice({ et: 'Kontrolli tulemus', en: 'Its result' }, {
        clean: { et: 'takistust ei leitud', en: 'nothing was found' },
        adverse: { et: 'isiku kahjuks', en: 'against the person' },
      })),
      reasons: reasonsFor({
        et: 'Miks ei ole uusi toiminguid vaja. Asjaolusid kontrollitakse ikkagi.',
        en: 'Why no new acts are needed. The circumstances are verified all the same.',
      }, '§ 41⁹'),
    },
  },
  recordFinding: {
    label: { et: 'Märgin järelduse', en: 'Record a finding' },
    by: '§ 41³ (1)', offices: officers,
    fields: {
      circumstances: choices({ et: 'Asjaolud', en: 'Circumstances' }, {
        ...circumstanceChoices,
        other: { et: 'muu asjaolu', en: 'another circumstance' },
      }),
      found: choice({ et: 'Järeldus', en: 'Finding' }, {
        yes: { et: 'esineb', en: 'yes' },
        no: { et: 'ei esine', en: 'no' },
        notEstablished: { et: 'ei ole tuvastatav', en: 'not established' },
      }),
      source: told(optional(text({ et: 'Allikas', en: 'Source' })), { by: '§ 41³ (1)' }),
      items: told(
        optional(choices({ et: 'Ankeedi punktid', en: 'Items of the profile' }, itemChoices())),
        {
          by: '§ 41³ (1) 6)',
          help: {
            et: 'Nõutav, kui ankeedis on andmeid varjatud, moonutatud või võltsitud.',
            en: 'Asked for where data in the profile were concealed, false or forged.',
          },
        },
      ),
    },
  },
  completeFindings: {
    label: { et: 'Kõik asjaolud on kontrollitud', en: 'All circumstances are verified' },
    by: '§ 41³ (1)', offices: officers, fields: {},
  },
} as const;

const concluding = {
  recordHearing: {
    label: { et: 'Märgin selgituste andmise', en: 'Record the chance to explain' },
    by: '§ 41⁶ (2) 4)', offices: officers,
    fields: {
      explained: choice({ et: 'Isik', en: 'The person' }, {
        given: { et: 'andis selgitusi', en: 'gave explanations' },
        declined: { et: 'loobus selgitustest', en: 'declined to explain' },
        noAnswer: { et: 'ei vastanud antud ajaks', en: 'did not answer in the time given' },
      }),
      explanation: optional(text({ et: 'Selgituste sisu', en: 'What was explained' })),
      leftOut: told(optional(text({ et: 'Tutvustamata jäetu', en: 'What was left out' })), {
        by: '§ 41⁶ (2) 4)',
        help: {
          et: 'Andmed, mille kogumine on veel varjatud; neid isikule ei tutvustata.',
          en: 'Data still collected covertly; they are not shown to the person.',
        },
      }),
    },
  },
  conclude: {
    label: { et: 'Otsustan tulemuse', en: 'Decide on the outcome' },
    by: '§ 41³ (1)', decides: true, offices: ['unitCommander', 'commander'], fields: outcomeFields,
  },
} as const;

/** What may be said in a background check. */
export const steps = {
  ...opening, ...asking, ...checking, ...concluding,
  storeItem: every.storeItem, close: every.close,
} as const satisfies StepSchemas;
