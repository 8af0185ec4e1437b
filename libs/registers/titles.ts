import type { Words } from '#law/words';
import type { RegisterName } from './schemas.js';

/** What each register is called, in the order in which they are shown. */
export const registerTitles: Readonly<Record<RegisterName, Words>> = {
  people: { et: 'Isikud', en: 'Persons' },
  consents: { et: 'Nõusolekud', en: 'Consents' },
  service: { et: 'Teenistussuhted', en: 'Service and employment' },
  cooperation: { et: 'Salajane koostöö', en: 'Secret cooperation' },
  units: { et: 'Struktuuriüksused', en: 'Units' },
  designations: { et: 'Põhimääruse järgi määratud üksused', en: 'Designations in the statutes' },
  offices: { et: 'Ametid', en: 'Offices' },
  authorisations: { et: 'Ülemate volitused', en: 'Authorisations of commanders' },
  operations: { et: 'Operatsioonid', en: 'Operations' },
  areas: { et: 'Julgeolekualad', en: 'Restricted military areas' },
  threats: { et: 'Ohuhinnangud', en: 'Threat assessments' },
  methods: { et: 'Meetodid ja vahendid', en: 'Methods and means' },
  undertakings: { et: 'Sideettevõtjad', en: 'Communications undertakings' },
  tasks: { et: 'Kava ülesanded', en: 'Tasks of the plan' },
  items: { et: 'Säilitatavad andmed', en: 'Data kept' },
  requests: { et: 'Isikute taotlused ja vastused', en: 'Requests of persons and answers' },
  restrictions: { et: 'Õiguste piirangud', en: 'Restrictions of rights' },
  erasures: { et: 'Isikute andmete kustutamised', en: 'Erasures of persons' },
  disclosures: { et: 'Andmete edastamised', en: 'Transfers of data' },
  processing: { et: 'Isikuandmete töötlejad', en: 'Who processes personal data' },
  instruments: { et: 'Laaditud õigusaktid', en: 'Instruments loaded' },
  inspections: { et: 'Järelevalvekomisjoni nõudmised', en: 'Demands of the committee' },
  partners: { et: 'Partnerid', en: 'Partners' },
  agreements: { et: 'Välislepingud', en: 'Agreements' },
};
