import { relative } from 'node:path';
import { plusHours } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { officeCard } from '#law/offices';
import { cast } from '#measures/world';
import type { Names, Stage } from './player.js';

/** Who may sign in, in which office; all invented, all with the same password. */
export const signIns = (password: string): string[] => [
  '',
  `Sign-in names (password of all: ${password})`,
  ...cast.map(({ signIn, office, name }) => {
    const { et, en } = officeCard(office).name;
    return `  ${signIn.padEnd(14)} ${name} · ${et} / ${en}`;
  }),
];

/** What the tour works on: a case just opened, with the entries its request will name. */
export interface TourDraft {
  readonly draft: string;
  readonly area: string;
  readonly threat: string;
}

/** Opens the case of the tour: nothing is asked for in it yet. */
export async function draftForTour(names: Names, stage: Stage): Promise<TourDraft> {
  const area = names.get('#area')!;
  const { id: threat } = await stage.record('unitCommander', 'threats', 'record', {
    area, grade: 'heightened', facts: 'Korduv pildistamine väravas kahel järjestikusel ööl.',
  });
  const { id: subject } = await stage.record('recordsOfficer', 'people', 'record', {
    name: 'Näidis Pildistaja', estonian: 'unknown', identified: true,
  });
  const draft = await stage.open('requester', {
    measure: 'M30', unit: names.get('#unit')!, subject, renews: null,
  });
  return { draft, area, threat };
}

interface Shown extends TourDraft {
  readonly url: string;
  readonly home: string;
  readonly now: Instant;
}

interface Stop {
  readonly says: string;
  readonly commands: readonly string[];
}

const request = ({ area, threat }: Shown): string =>
  `purpose=36-1-6 area=${area} threat=${threat} rightsAffected=privateLife ` +
  "reasons='Isik pildistab väravat.' necessity='Ohu allikas tuleb välja selgitada.' " +
  "proportionality='Jälgitakse ainult ala ümbruses.' milderMeans='Patrull on märgatav.' " +
  "cannotBePostponed='Isik lahkub hommikul.' link='Pildistab värava valvet.'";

const json = "-H 'content-type: application/json'";

const decision = "extent=asAsked reasons='Oht on tõsine.' proportionality='Riive on lühike.'";

/** The tour of five minutes; the specs paste every command of it. */
export const stops = (shown: Shown): readonly Stop[] => [
  { says: 'What does § 54¹ (3) say?', commands: ["npx volitus law '§ 54¹ (3)'"] },
  ...asking(shown),
  ...deciding(shown),
  ...ending(shown),
  ...proving(shown),
  ...witnessing(),
];

const server = ({ url }: Shown): string => (url === 'http://127.0.0.1:3000' ? '' : ` --url ${url}`);

const step = (shown: Shown, who: string, said: string): string =>
  `npx volitus case step $CASE ${said} --as ${who}${server(shown)}`;

const asking = (shown: Shown): readonly Stop[] => [
  {
    says: 'A requester submits an empty request: refused, each provision by name.',
    commands: [step(shown, 'mart.kuusk', 'submit')],
  },
  {
    says: 'Filled in and submitted; the legal officer checks it.',
    commands: [
      step(shown, 'mart.kuusk', `request ${request(shown)}`),
      step(shown, 'mart.kuusk', 'submit'),
      step(shown, 'kadri.tamm', "findLawful reasons='Eeldused on täidetud.'"),
    ],
  },
];

const deciding = (shown: Shown): readonly Stop[] => [
  {
    says: 'The Commander may not grant 26 hours, and may grant 20.',
    commands: [
      step(shown, 'peeter.mets', `grant until=${plusHours(shown.now, 26)} ${decision}`),
      step(shown, 'peeter.mets', `grant until=${plusHours(shown.now, 20)} ${decision}`),
    ],
  },
  {
    says: 'KAPO and the minister were told at once; now it may begin.',
    commands: ['sleep 2', step(shown, 'mart.kuusk', 'activate')],
  },
];

const ending = (shown: Shown): readonly Stop[] => [
  {
    says: 'Turn the clock a day forward: it ended by itself, and telling the person began.',
    commands: [
      `curl -s -c $JAR ${json} -H 'idempotency-key: tour-sign-in' ` +
        `-d '{"name":"peeter.mets","password":"'$VOLITUS_PASSWORD'"}' ${shown.url}/api/session`,
      `curl -s -b $JAR ${json} -H 'idempotency-key: tour-turn-clock' ` +
        `-d '{"to":"${plusHours(shown.now, 24)}"}' ${shown.url}/api/clock`,
      `npx volitus case show $CASE --as mart.kuusk${server(shown)}`,
    ],
  },
];

const proving = (shown: Shown): readonly Stop[] => [
  {
    says: 'Oversight makes the four-month overview of § 43 (2) and reads it.',
    commands: [
      `REPORT=$(npx volitus report make 43-2.a 2022-T1 --json --as siim.luht${server(shown)} ` +
        "| node -p 'JSON.parse(fs.readFileSync(0)).id')",
      `npx volitus report show $REPORT --as siim.luht${server(shown)}`,
    ],
  },
  {
    says: 'Take the whole trail out; verify it, and that report, without the register.',
    commands: [
      `npx volitus report verify $REPORT --as siim.luht${server(shown)}`,
      'rm -rf "$VOLITUS_DATA/export"',
      'npx volitus export "$VOLITUS_DATA/export"',
      'npx volitus verify "$VOLITUS_DATA/export"',
    ],
  },
];

const witnessing = (): readonly Stop[] => [
  {
    says: 'One register has a witness: its measure took effect only when that had cosigned.',
    commands: [
      'npx volitus --data "$VOLITUS_DATA/witnessed/register" witness list',
      'npx volitus witness status "$VOLITUS_DATA/witnessed/w1"',
    ],
  },
];

/** What is set before the first command. */
export const before = ({ home, draft }: Shown, password: string): string =>
  `export VOLITUS_DATA=${relative('.', home)} VOLITUS_PASSWORD=${password} CASE=${draft} ` +
  'JAR=$(mktemp)';

/** The tour as lines to print. */
export const tour = (shown: Shown, password: string): string[] => [
  '',
  `The register listens at ${shown.url}; its interface is described at ${shown.url}/api/docs`,
  'A tour of five minutes, to be pasted into a second terminal in this folder:',
  '',
  `  ${before(shown, password)}`,
  ...stops(shown).flatMap(({ says, commands }, index) => [
    '', `${index + 1}. ${says}`, ...commands.map((each) => `  ${each}`),
  ]),
  '',
  'Stop with Ctrl-C.',
];
