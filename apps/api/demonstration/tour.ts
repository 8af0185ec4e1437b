import { officeCard } from '#law/offices';
import { cast } from '#measures/world';

/** Who may sign in, in which office; all invented, all with the same password. */
export function signIns(password: string): string[] {
  return [
    '',
    `Sign-in names (password of all: ${password})`,
    ...cast.map(({ signIn, office, name, unit }) => {
      const { et, en } = officeCard(office).name;
      return `  ${signIn.padEnd(14)} ${et} / ${en} · ${name}${unit === undefined ? '' : ` · ${unit}`}`;
    }),
  ];
}

interface Stop {
  readonly says: string;
  readonly commands: readonly string[];
}

const jar = '/tmp/volitus-tour';

/** The five-minute tour, each stop with the commands to paste into a second terminal. */
export const stops = (url: string): readonly Stop[] => [
  {
    says: '1. What does § 37¹ (4³) say, and what becomes of it here?',
    commands: ["npx volitus law '§ 37¹ (4³)'"],
  },
  {
    says: '2. Sign in as the oversight officer and look at the cases.',
    commands: [
      `npx volitus sign-in siim.luht --url ${url}`,
      `npx volitus case list --url ${url}`,
    ],
  },
  {
    says: '3. The same with curl: a session, the measures, the ledger of persons still to be told.',
    commands: [
      `curl -s -c ${jar} -H 'content-type: application/json' -H 'idempotency-key: tour-1' ` +
        `-d '{"name":"siim.luht","password":"naidis-2021"}' ${url}/api/session`,
      `curl -s -b ${jar} ${url}/api/owed`,
    ],
  },
  {
    says: '4. Make the four-month overview of § 43 (2), read it, follow a figure to its entries.',
    commands: [
      `npx volitus report make 43-2.a 2021-T1 --url ${url}`,
      `npx volitus report list --url ${url}`,
    ],
  },
  {
    says: '5. Take the whole trail out and verify it without us: exit code 0 means whole.',
    commands: ['npx volitus export var/tour-export', 'npx volitus verify var/tour-export'],
  },
  {
    says: '6. Replay the whole trail: the tables must come out the same.',
    commands: ['npx volitus rebuild', 'npx volitus doctor'],
  },
];

/** The tour as lines to print. */
export const tour = (url: string): string[] => [
  '',
  `The register listens at ${url} · the interface is described at ${url}/api/docs`,
  'A tour of five minutes, to be pasted into a second terminal in this folder:',
  ...stops(url).flatMap(({ says, commands }) => ['', says, ...commands.map((each) => `  ${each}`)]),
  '',
  'Stop with Ctrl-C.',
];
