import { choice, choices, instantField, optional, told } from '#statechart/field';
import { factsField } from '../s36-common/basis-fields.js';
import { basis, conditions, target } from '../s36-common/form-pages.js';
import { weighingFields } from '../s36-common/weighing-fields.js';
import { itemChoices } from './items.js';

/** What is asked when a background check is opened. */
export const checkFields = {
  aim: told(
    optional(choice(
      { et: 'Kontrolli eesmärk (§ 41³ lg 1)', en: 'Aim of the check (§ 41³ (1))' },
      {
        suitability: {
          et: 'sobivuse hindamine teenistusse või tööle', en: 'suitability for service or work',
        },
        admission: {
          et: 'julgeolekualale lubamise otsustamine', en: 'deciding on admission to the area',
        },
      },
    )),
    {
      by: '§ 41³ (1)',
      page: basis,
      help: {
        et: 'Sobivust hinnatakse kandideerija ja teenistuja puhul. Teenuse osutamisega seotud ' +
          'isikut kontrollitakse üksnes loa otsustamisel (registri valik AMB-57).',
        en: 'Suitability is assessed of candidates and staff. A person giving a service is ' +
          'checked only where admission is decided (the choice AMB-57 of this register).',
      },
    },
  ),
  ...factsField,
  post: told(
    optional(choice({ et: 'Kandideeritakse', en: 'The person applies for' }, {
      activeService: { et: 'tegevteenistusse', en: 'active service' },
      office: { et: 'ametikohale', en: 'an office as an official' },
      employment: { et: 'tööle töölepinguga', en: 'employment under a contract' },
    })),
    {
      by: '§ 41³ (1)',
      page: target,
      help: {
        et: 'Nõutav kandideerija puhul: sellest sõltub, milline säte ja seadus tulemust määrab.',
        en: 'Asked for of a candidate: it decides which provision and Act govern the outcome.',
      },
    },
  ),
  collateral: weighingFields.collateral,
  toldAt: told(
    optional(instantField({
      et: 'Kontrolli regulaarsusest teavitatud', en: 'Told that checks are regular at',
    })),
    {
      by: '§ 41⁴ (1)',
      page: conditions,
      help: {
        et: 'Kandideerimisel teavitatakse isikut taustakontrolli regulaarsusest; teenistuja ' +
          'puhul enne ankeedi täitmist.',
        en: 'On applying the person is told that background checks are regular; of staff, ' +
          'before the profile is filled in.',
      },
    },
  ),
  asks: told(
    optional(choices(
      { et: 'Ankeedis küsitakse', en: 'The profile asks for' },
      { ...itemChoices(), other: { et: 'muud andmed', en: 'other data' } },
    )),
    {
      by: '§ 41⁴ (2)',
      page: conditions,
      help: {
        et: 'Tühjaks jäetuna küsitakse kõiki 21 punkti. Loetelu on suletud.',
        en: 'Left empty, all 21 items are asked for. The list is closed.',
      },
    },
  ),
} as const;
