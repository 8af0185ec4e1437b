import { openDemonstrationScreens } from './support/screens.js';
import type { DemonstrationScreens } from './support/screens.js';
import { first } from '../../apps/api/database/prepared.js';
import type { Cast } from '#measures/story';
import type { Looking } from './support/screen.js';

let screens: DemonstrationScreens;
beforeAll(async () => {
  screens = await openDemonstrationScreens();
}, 240_000);
afterAll(async () => screens.close());

/** Each page is looked at twice: both themes, both languages, a wide screen and a narrow one. */
const lookings: readonly Looking[] = [
  { width: 1440, scheme: 'light', language: 'et' },
  { width: 320, scheme: 'dark', language: 'en' },
];

const idOf = (query: string): string =>
  first<{ id: string }>(screens.house.reader, query)!.id;
const oneCase = (measure: string, order = 'DESC') =>
  idOf(`SELECT id FROM case_row WHERE measure = '${measure}' AND state LIKE 'closed%'
    ORDER BY seq ${order} LIMIT 1`);
const draft = () => idOf("SELECT id FROM case_row WHERE state = 'drafted' LIMIT 1");
const telling = () => idOf("SELECT id FROM case_row WHERE measure = 'S40' ORDER BY seq LIMIT 1");
const anEntryOf = (register: string) =>
  idOf(`SELECT id FROM register_row WHERE register = '${register}' LIMIT 1`);

/** Every page of the screens, seen by whoever comes for it. */
const pages: readonly (readonly [who: Cast, path: () => string])[] = [
  ['requester', () => '/'],
  ['requester', () => '/new'],
  ['requester', () => '/new/M27'],
  ['requester', () => `/cases/${draft()}/steps/request`],
  ['requester', () => `/cases/${draft()}`],
  ['commander', () => '/'],
  ['commander', () => `/cases/${oneCase('M27')}`],
  ['commander', () => `/cases/${oneCase('M27')}?tab=timeline`],
  ['commander', () => `/cases/${oneCase('M27')}?tab=machine`],
  ['commander', () => `/cases/${oneCase('M27')}?tab=questions`],
  ['commander', () => `/cases/${oneCase('M27')}?tab=notices`],
  ['commander', () => `/cases/${oneCase('M27')}?tab=activity`],
  ['commander', () => `/cases/${oneCase('M27')}?tab=linked`],
  ['commander', () => `/cases/${oneCase('M27')}/decide`],
  ['commander', () => `/cases/${oneCase('M27')}/decision`],
  ['commander', () => `/cases/${telling()}`],
  ['commander', () => '/measures'],
  ['commander', () => '/measures?view=gantt'],
  ['commander', () => '/telling'],
  ['commander', () => '/reports'],
  ['recordsOfficer', () => '/notices'],
  ['minister', () => `/notices/${idOf("SELECT id FROM notice WHERE addressee = 'minister'")}`],
  ['kapoLiaison', () => '/'],
  ['oversight', () => '/measures'],
  ['oversight', () => `/cases/${oneCase('M27')}`],
  ['oversight', () => `/reports/${idOf("SELECT id FROM report WHERE kind = '43-2.a' LIMIT 1")}`],
  ['oversight', () => '/trail'],
  ['oversight', () => '/trail/42'],
  ['oversight', () => '/trail/verify'],
  ['oversight', () => '/act'],
  ['oversight', () => '/act/37-1.4-3'],
  ['recordsOfficer', () => '/registers'],
  ['recordsOfficer', () => '/registers/people'],
  ['recordsOfficer', () => '/registers/people/write/record'],
  ['recordsOfficer', () => `/registers/consents/${anEntryOf('consents')}`],
  ['administrator', () => '/accounts'],
  ['administrator', () => '/accessibility'],
  ['administrator', () => '/nowhere'],
];

const byWho = new Map<Cast, (() => string)[]>();
for (const [who, path] of pages) byWho.set(who, [...(byWho.get(who) ?? []), path]);

describe('every page, for whoever comes for it', () => {
  for (const looking of lookings) {
    const { width, scheme, language } = looking;
    it.each([...byWho])(`has no fault for %s at ${width} px, ${scheme}, ${language}`,
      async (who, paths) => {
        const screen = await screens.as(who, looking);
        const wrong: string[] = [];
        for (const path of paths) {
          await screen.goTo(path());
          wrong.push(...(await screen.wrong()).map((fault) => `${path()} ${fault}`));
        }
        await screen.close();
        expect(wrong).toEqual([]);
      }, 180_000);
  }
});
