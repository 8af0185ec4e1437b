import { judged, someText } from '../../../test/support/situation.js';
import { check, day, ofPerson, profile, said } from '../../../test/support/proceeding.js';
import { items, names, numberOf } from './items.js';
import { everyItem } from './profile.js';

/** What is missing where the answer to item `n` is left out, and how it may be answered. */
const item = (n: number) => {
  const { name } = items[n - 1]!;
  const key = `41-4.2.${n}`;
  const bare = {
    ...profile, documentIssued: 'abroad', [name]: undefined,
    none: profile.none.filter((each) => each !== key),
  };
  const answering = (change: object, lists = {}) =>
    judged(everyItem[n - 1]!, check({ lists }), said('handInProfile', { ...bare, ...change }));
  return {
    missing: answering({}), written: answering({ [name]: someText }),
    withheld: answering({ withheld: [key] }), none: answering({ none: [key] }),
    chosen: (value: string) => answering({ [name]: value }),
    dashed: answering({ [name]: { d: 'd_9', letters: 0 } }),
    listed: (list: string) => answering({}, { [list]: [{ at: day, by: said('x').by }] }),
  };
};
const lacks = (n: number) => ({ rule: `KKS-41s4-2-${n}`, by: `§ 41⁴ (2) ${n})` });

/** An item that must be written out. */
const required = (n: number) => {
  const { missing, written, withheld, none, dashed } = item(n);
  expect([missing, none, dashed]).toMatchObject([lacks(n), lacks(n), lacks(n)]);
  expect([written, withheld]).toEqual([null, null]);
};
/** An item to which there may be nothing to say. */
const perhaps = (n: number) => {
  const { missing, written, withheld, none, dashed } = item(n);
  expect([missing, dashed]).toMatchObject([lacks(n), lacks(n)]);
  expect([written, withheld, none]).toEqual([null, null, null]);
};
/** A number of figures only. */
const figures = (n: number) => {
  const { missing, withheld, none, dashed } = item(n);
  expect([missing, none]).toMatchObject([lacks(n), lacks(n)]);
  expect([withheld, dashed]).toEqual([null, null]);
};
/** A statement is confirmed or not; both answer it. */
const stated = (n: number) => {
  const { missing, withheld, none, chosen } = item(n);
  expect([missing, none]).toMatchObject([lacks(n), lacks(n)]);
  expect([withheld, chosen('confirmed'), chosen('notConfirmed')]).toEqual([null, null, null]);
};

describe('§ 41⁴ (2) the twenty-one items of the profile', () => {
  it('are twenty-one, each with a field of its own, in the order of the Act', () => {
    expect(items.map(numberOf)).toEqual(Array.from({ length: 21 }, (_, at) => at + 1));
    expect(new Set(items.map(({ name }) => name)).size).toBe(21);
  });
  it('are all answered in a profile in order', () => {
    const refusals = everyItem.map((rule) =>
      judged(rule, check(), said('handInProfile', profile, ofPerson())));
    expect(refusals).toEqual(items.map(() => null));
  });
  it('are named by their key', () => {
    expect(names(['41-4.2.1'], items[0]!)).toBe(true);
    expect(names(['41-4.2.10'], items[0]!)).toBe(false);
    expect(names(undefined, items[0]!)).toBe(false);
  });
});

describe('§ 41⁴ (2) 1) the names', () => {
  it('is written out, or withheld by right', () => required(1));
});

describe('§ 41⁴ (2) 2) a foreign document', () => {
  it('is given in figures, or withheld by right', () => figures(2));
});

describe('§ 41⁴ (2) 3) birth', () => {
  it('is written out, or withheld by right', () => required(3));
});

describe('§ 41⁴ (2) 4) the personal code', () => {
  it('is given in figures, or withheld by right', () => figures(4));
});

describe('§ 41⁴ (2) 5) contact data', () => {
  it('is written out, or withheld by right', () => required(5));
});

describe('§ 41⁴ (2) 6) citizenship', () => {
  it('is written out, or withheld by right', () => required(6));
});

describe('§ 41⁴ (2) 7) the spouse or partner', () => {
  it('is written out, answered with "none", or withheld by right', () => perhaps(7));
});

describe('§ 41⁴ (2) 8) marital status', () => {
  it('is written out, or withheld by right', () => required(8));
});

describe('§ 41⁴ (2) 9) stays abroad', () => {
  it('is written out, answered with "none", or withheld by right', () => perhaps(9));
  it('is answered by what was entered one by one', () => {
    expect(item(9).listed('stays')).toBeNull();
    expect(item(9).listed('others')).toMatchObject(lacks(9));
  });
});

describe('§ 41⁴ (2) 10) work and business', () => {
  it('is written out, or withheld by right', () => required(10));
});

describe('§ 41⁴ (2) 11) education', () => {
  it('is written out, or withheld by right', () => required(11));
});

describe('§ 41⁴ (2) 12) training abroad', () => {
  it('is written out, answered with "none", or withheld by right', () => perhaps(12));
  it('is answered by what was entered one by one', () => {
    expect(item(12).listed('trainings')).toBeNull();
    expect(item(12).listed('others')).toMatchObject(lacks(12));
  });
});

describe('§ 41⁴ (2) 13) conscript service', () => {
  it('is written out, answered with "none", or withheld by right', () => perhaps(13));
});

describe('§ 41⁴ (2) 14) the family', () => {
  it('is written out, or withheld by right', () => required(14));
});

describe('§ 41⁴ (2) 15) memberships', () => {
  it('is written out, answered with "none", or withheld by right', () => perhaps(15));
});

describe('§ 41⁴ (2) 16) service in foreign forces', () => {
  it('is written out, answered with "none", or withheld by right', () => perhaps(16));
});

describe('§ 41⁴ (2) 17) contacts with foreign services', () => {
  it('is written out, answered with "none", or withheld by right', () => perhaps(17));
});

describe('§ 41⁴ (2) 18) the statement on dependence', () => {
  it('is confirmed or not, or withheld by right', () => stated(18));
});

describe('§ 41⁴ (2) 19) penalties and proceedings', () => {
  it('is written out, answered with "none", or withheld by right', () => perhaps(19));
  it('is answered by what was entered one by one', () => {
    expect(item(19).listed('proceedings')).toBeNull();
    expect(item(19).listed('others')).toMatchObject(lacks(19));
  });
});

describe('§ 41⁴ (2) 20) the statement on mental health', () => {
  it('is confirmed or not, or withheld by right', () => stated(20));
});

describe('§ 41⁴ (2) 21) earlier checks', () => {
  it('is written out, answered with "none", or withheld by right', () => perhaps(21));
});
