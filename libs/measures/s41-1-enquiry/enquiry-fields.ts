import { choice, choices, line, optional, reference, told } from '#statechart/field';
import { basis, target } from '../s36-common/form-pages.js';
import { requestFields } from '../s36-common/steps.js';

const {
  purpose: _purpose, entersPremises: _enters, interceptsMessages: _intercepts, wantedUntil: _until,
  ...weighed
} = requestFields;

/** What every request is asked, without a purpose of § 36 (1) and the marks of surveillance. */
export const weighedFields = weighed;

/** What every enquiry under § 41¹ names; one undertaking and one identifier each (AMB-36). */
export const enquiryFields = {
  ground: told(
    optional(
      choice(
        { et: 'Alus (KrMS § 126² lg 1)', en: 'Basis (Code of Criminal Procedure § 126² (1))' },
        { 1: { et: 'punkt 1', en: 'clause 1)' }, 2: { et: 'punkt 2', en: 'clause 2)' } },
      ),
    ),
    {
      by: '§ 41¹ (1)',
      page: basis,
      help: {
        et: 'Päringu võib teha üksnes kriminaalmenetluse seadustiku § 126² lõike 1 punkti 1 või ' +
          '2 alusel.',
        en: 'An enquiry rests on § 126² (1) 1) or 2) of the Code of Criminal Procedure only.',
      },
    },
  ),
  personClass: told(
    optional(
      choice(
        { et: 'Isik (KrMS § 126² lg 3)', en: 'Person (Code of Criminal Procedure § 126² (3))' },
        { 1: { et: 'punkt 1', en: 'clause 1)' }, 2: { et: 'punkt 2', en: 'clause 2)' } },
      ),
    ),
    {
      by: '§ 41¹ (1)',
      page: target,
      help: {
        et: 'Päring võib puudutada üksnes kriminaalmenetluse seadustiku § 126² lõike 3 punktis 1 ' +
          'või 2 nimetatud isikut.',
        en: 'An enquiry concerns a person of § 126² (3) 1) or 2) of the Code of Criminal ' +
          'Procedure only.',
      },
    },
  ),
  undertaking: told(
    optional(reference({ et: 'Sideettevõtja', en: 'Undertaking' }, 'undertaking')),
    {
      by: '§ 41¹ (1)',
      page: target,
      help: {
        et: 'Elektroonilise side ettevõtja registrist; üks päring on ühele ettevõtjale (registri ' +
          'valik AMB-36).',
        en: 'An electronic communications undertaking from the register; one enquiry goes to one ' +
          'undertaking (the choice AMB-36 of this register).',
      },
    },
  ),
  identifier: told(
    optional(line({ et: 'Identifitseerimistunnus', en: 'Identifier' })),
    {
      by: '§ 41¹ (1) 1)',
      page: target,
      help: {
        et: 'Üks elektroonilise side võrgus kasutatav tunnus; teise tunnuse kohta tehakse uus ' +
          'päring.',
        en: 'One identifier used in the electronic communications network; another one takes ' +
          'another enquiry.',
      },
    },
  ),
  data: told(
    optional(
      choices(
        { et: 'Nõutavad andmed', en: 'Data asked for' },
        {
          endUser: { et: 'lõppkasutaja tuvastamise andmed', en: 'identification of the end-user' },
          messageFacts: {
            et: 'sõnumi edastamise faktiga seotud ja muud ESS § 111¹ lg 2 ja 3 andmed',
            en: 'the fact of forwarding a message, other data of § 111¹ (2) and (3) of the ' +
              'Electronic Communications Act',
          },
          content: { et: 'sõnumi sisu', en: 'content of messages' },
        },
      ),
    ),
    {
      by: '§ 41¹ (1)',
      page: target,
      help: {
        et: 'Sõnumi edastamise faktiga seotud andmeid saab küsida üksnes punkti 2 alusel ja ' +
          'prokuratuuri loal. Sõnumi sisu ei anna kumbki punkt.',
        en: 'Data on the fact of forwarding a message can be had under clause 2) only, with the ' +
          "prosecutor's permission. Neither clause gives the content of messages.",
      },
    },
  ),
} as const;
