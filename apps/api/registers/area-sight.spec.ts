import type { Instant } from '#calendar/instant';
import { areaLacks } from './area-sight.js';

const at: Instant = '2021-02-01T07:00:00.000Z';
const due: Instant = '2021-02-01T08:00:00.000Z';
const before: Instant = '2021-02-01T07:59:59.999Z';
const temporary = { at, from: at, kind: '3', until: '2021-02-03T07:00:00.000Z', markedAt: at };
const told = { policeToldAt: before, localGovernmentToldAt: before };

describe('§ 54 (3) a temporary area of which the two were not told in time', () => {
  it('is a breach from the end of the hour on', () => {
    expect(areaLacks(temporary as never, before)).toEqual({});
    expect(areaLacks(temporary as never, due)).toEqual({ untoldSince: due });
  });
  it('and stays one where the notice came late, to either', () => {
    const later: Instant = '2021-02-02T07:00:00.000Z';
    expect(areaLacks({ ...temporary, ...told } as never, later)).toEqual({});
    expect(areaLacks({ ...temporary, ...told, policeToldAt: due } as never, later))
      .toEqual({ untoldSince: due });
    expect(areaLacks({ ...temporary, policeToldAt: before } as never, later))
      .toEqual({ untoldSince: due });
  });
  it('while of another area nobody is told', () => {
    expect(areaLacks({ ...temporary, kind: '1' } as never, due)).toEqual({});
  });
});

describe('§ 51 (1) an area that is not marked', () => {
  const { markedAt: _marked, ...unmarked } = { ...temporary, ...told };
  it('is shown so while it is in force, under the provision of its kind', () => {
    expect(areaLacks({ ...unmarked, kind: '2' } as never, at)).toEqual({ unmarkedSince: at });
    expect(areaLacks(unmarked as never, at)).toEqual({ notYetMarkedSince: at });
    expect(areaLacks(unmarked as never, unmarked.until as Instant)).toEqual({});
  });
});
