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
  tasks: { et: 'Kava ülesanded', en: 'Tasks of the plan' },
  partners: { et: 'Partnerid', en: 'Partners' },
  agreements: { et: 'Välislepingud', en: 'Agreements' },
};
