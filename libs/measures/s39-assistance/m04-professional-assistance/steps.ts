import { choice, count, instantField, line, optional, text, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { decisionFields } from '../../s36-common/decision-fields.js';
import { requestUnder } from '../../s36-common/life-steps.js';
import { reasonsFor } from '../../s36-common/reasons.js';
import { requestFields, steps as every } from '../../s36-common/steps.js';
import { assistanceFields } from './assistance-fields.js';
import { powerFields } from './power-fields.js';

const { activate: _activate, logActivity: _log, ...everyCase } = every;
const { entersPremises: _enters, interceptsMessages: _intercepts, ...asked } = requestFields;
const { until: _until, ...decision } = decisionFields;
const service = ['foreignIntelligence'] as const;
const records = ['recordsOfficer'] as const;

const accepting = reasonsFor({
  et: 'Millisel viisil ja mis ajaks ametiabi antakse.',
  en: 'How and by when the assistance is given.',
}, '§ 39 (2)');
const declining = reasonsFor({
  et: 'Miks on tingimus täitmata: kuidas saaks teavet muul viisil või miks seda vältimatult ' +
    'vaja ei ole.',
  en: 'Why the condition is not met: how the information could be had otherwise, or why it is ' +
    'not unavoidably necessary.',
}, '§ 39 (2)');
const nothingDone = reasonsFor({
  et: 'Miks jäi toiming tegemata.', en: 'Why no act was performed.',
}, '§ 39 (2)');

/** What the Foreign Intelligence Service says to the request. */
const answers = {
  accept: {
    label: { et: 'Välisluureamet annab ametiabi', en: 'The Service gives assistance' },
    by: '§ 39 (2)', decides: true, offices: service,
    fields: { reference: line({ et: 'Vastuse viide', en: 'Reference' }), reasons: accepting },
  },
  decline: {
    label: { et: 'Välisluureamet keeldub ametiabist', en: 'The Service declines' },
    by: '§ 39 (2)', decides: true, offices: service,
    fields: {
      condition: choice(
        { et: 'Täitmata tingimus (§ 39 lg 2)', en: 'Condition not met (§ 39 (2))' },
        {
          otherWays: { et: 'teavet saab muul viisil', en: 'it can be had in another manner' },
          unavoidable: {
            et: 'teave ei ole vältimatult vajalik', en: 'it is not unavoidably necessary',
          },
        },
      ),
      reasons: declining,
    },
  },
  giveResult: {
    label: { et: 'Edastan toimingu andmed', en: 'Pass on the particulars of an act' },
    by: '§ 40 (1)', offices: service,
    fields: {
      ...powerFields,
      kind: optional(line({ et: 'Toimingu liik', en: 'Type of the act' })),
      from: optional(instantField({ et: 'Toimingu algus', en: 'Act began' })),
      to: optional(instantField({ et: 'Toimingu lõpp', en: 'Act ended' })),
      identified: optional(
        choice(
          { et: 'Toimingus tuvastatud isikud', en: 'Persons identified in the act' },
          {
            targetOnly: { et: 'üksnes toimingu sihtmärk', en: 'the target only' },
            others: { et: 'ka teised isikud', en: 'others too' },
            nobody: { et: 'mitte keegi', en: 'nobody' },
          },
        ),
      ),
      others: optional(count({ et: 'Teisi isikuid', en: 'Number of others' }, 1000)),
      otherPower: told(
        optional(text({ et: 'Miks teine volitus kui taotletud', en: 'Why another power' })),
        {
          by: '§ 39 (1)',
          help: {
            et: 'Nõutav, kui rakendati muud volitust kui see, mida taotlus nimetab.',
            en: 'Asked for where a power other than the one in the request was exercised.',
          },
        },
      ),
      secrecy: told(
        optional(text({ et: 'Soov jätta isik teavitamata', en: 'Wish not to notify' })),
        {
          by: '§ 40 (2)',
          help: {
            et: 'Välisluureameti põhjendatud soov § 40 lg 2 p 2 või 4 alusel (registri valik ' +
              'AMB-20). See ei ole otsus; otsustab Kaitsevägi.',
            en: 'A reasoned wish of the Service under § 40 (2) 2) or 4) (the choice AMB-20 of ' +
              'this register). It is no decision; the Defence Forces decide.',
          },
        },
      ),
    },
  },
  finish: {
    label: { et: 'Ametiabi on antud', en: 'The assistance is complete' },
    by: '§ 40 (1)', offices: service, fields: {},
  },
  finishWithoutAct: {
    label: { et: 'Ühtegi toimingut ei tehtud', en: 'No act was performed' },
    by: '§ 39 (2)', offices: service, fields: { reasons: nothingDone },
  },
} as const satisfies StepSchemas;

/** What may be said to a case of professional assistance. */
export const steps = {
  request: requestUnder('§ 39 (1)', { ...asked, ...powerFields, ...assistanceFields }),
  ...everyCase,
  grant: {
    ...every.grant, by: '§ 39 (1)', fields: decision,
    label: { et: 'Allkirjastan ametiabi taotluse', en: 'Sign the request for assistance' },
  },
  send: {
    label: { et: 'Saadan taotluse Välisluureametile', en: 'Send the request to the Service' },
    by: '§ 39 (1)', offices: ['recordsOfficer', 'requester'],
    fields: { reference: line({ et: 'Saatmise viide', en: 'Reference' }) },
  },
  ...answers,
  storeItem: {
    ...every.storeItem,
    fields: {
      ...every.storeItem.fields,
      act: optional(count({ et: 'Toimingu number', en: 'Number of the act' }, 1000)),
    },
  },
  reconcile: {
    label: { et: 'Võrdlen ülevaatega', en: 'Reconcile with the overview' },
    by: '§ 39 (3)', offices: records,
    fields: {
      overview: line({ et: 'Ülevaate viide', en: 'Reference of the overview' }),
      year: count({ et: 'Aasta', en: 'Year' }, 9999),
      third: choice(
        { et: 'Nelja kuu periood', en: 'Period of four months' },
        {
          1: { et: 'I: jaanuar–aprill', en: 'first: January to April' },
          2: { et: 'II: mai–august', en: 'second: May to August' },
          3: { et: 'III: september–detsember', en: 'third: September to December' },
        },
      ),
      finding: choice(
        { et: 'Tulemus', en: 'Finding' },
        {
          agrees: { et: 'ülevaade ja toimik langevad kokku', en: 'overview and file agree' },
          differs: { et: 'ülevaade erineb toimikust', en: 'the overview differs from the file' },
        },
      ),
    },
  },
} as const satisfies StepSchemas;
