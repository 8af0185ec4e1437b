import { measures } from '#measures/index';
import type { Office } from '#law/offices';
import { outline } from '#statechart/outline';
import { mayKnow } from '../people/need-to-know.js';
import type { Knowable, Reader } from '../people/need-to-know.js';
import { reachOf } from './reach.js';

const reader = (office: Office, unit: string | null = null): Reader => ({
  person: 'p_reader', offices: [{ office, unit }], authorised: [],
});

const readers: readonly (readonly [string, Reader])[] = [
  ...(['commander', 'legalOfficer', 'kapoLiaison', 'minister', 'court', 'prosecutor',
    'foreignIntelligence', 'recordsOfficer', 'oversight', 'securityAuditor', 'administrator',
  ] as const).map((office) => [office, reader(office)] as const),
  ['requester', reader('requester', 'u_own')],
  ['unitCommander', reader('unitCommander', 'u_own')],
  ['authorised commander', { ...reader('unitCommander', 'u_own'), authorised: ['37-1.4-3'] }],
  ['nobody', { person: 'p_reader', offices: [], authorised: [] }],
];

/** Every case there could be, as far as it matters for who may know of it. */
const everyCase: readonly Knowable[] = measures.flatMap(({ id, machine }) =>
  outline(machine).states
    .map(({ state }) => state)
    .filter((name, _, names) => !names.some((each) => each.startsWith(`${name}.`)))
    .flatMap((state) => ['u_own', 'u_other'].flatMap((unit) =>
      [null, 'p_reader'].flatMap((decider) => [true, false].flatMap((checked) =>
        [[], ['kapo'], ['minister']].map((noticesTo) =>
          ({ measure: id, state, unit, decider, checked, noticesTo })))))));

describe('how far a need to know reaches', () => {
  it('is everything for some, their units for others, and to be asked for by the rest', () => {
    const reaches = readers.map(([name, each]) => [name, reachOf(each)]);
    expect(Object.fromEntries(reaches)).toEqual({
      'commander': 'all', 'recordsOfficer': 'all', 'oversight': 'all',
      'legalOfficer': 'some', 'kapoLiaison': 'some', 'minister': 'some', 'court': 'some',
      'unitCommander': 'some', 'authorised commander': 'some',
      'prosecutor': 'some', 'foreignIntelligence': 'some',
      'securityAuditor': { units: [] }, 'administrator': { units: [] }, 'nobody': { units: [] },
      'requester': { units: ['u_own'] },
    });
  });

  it.each(readers)('of the %s leaves nothing out and lets nothing in', (_, each) => {
    const reach = reachOf(each);
    expect(everyCase.length).toBeGreaterThan(1000);
    const wrong = everyCase.filter((known) => {
      if (reach === 'all') return !mayKnow(each, known);
      return reach !== 'some' && mayKnow(each, known) && !reach.units.includes(known.unit);
    });
    expect(wrong).toEqual([]);
  });
});
