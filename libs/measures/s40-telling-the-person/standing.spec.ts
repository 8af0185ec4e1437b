import type { Facts } from '#law/facts';
import { situationOf } from '#law/rule';
import { stateName } from '#statechart/decide';
import type { Snapshot } from '#statechart/decide';
import type { CaseFile } from '#statechart/case-file';
import { after, courtWorld, lapse, said, withholding } from '../../../test/support/telling.js';
import { standingOf } from './standing.js';

const end = '2021-02-12T10:00:00.000Z';

const standing = (snapshot: Snapshot, world?: Partial<Facts>) => {
  const asked = said('timePassed', '2021-03-20T08:00:00.000Z', {}, world);
  return standingOf(
    situationOf(snapshot.context as CaseFile, asked), stateName(snapshot.value),
  );
};

const withheld = (world?: Partial<Facts>) => after(
  said('actEnded', end, { finding: 'target' }, world),
  said('timePassed', lapse, {}, world),
  said('withhold', '2021-03-15T08:00:00.000Z', withholding, world),
);

describe('§ 40 the standing of a person who was not told', () => {
  it('has no ground and no review before anybody decided', () => {
    const waiting = after(said('actEnded', end, { finding: 'target' }));
    expect(standing(waiting)).toMatchObject({
      ground: null, nextReview: null, oneYear: '2022-03-10T22:00:00.000Z', courtDeadline: null,
    });
  });

  it('names the ground as the Act prints it, and the review three months on', () => {
    expect(standing(withheld())).toEqual({
      ground: {
        et: 'KKS § 40 lg 2 p 3: allikas või kaasatud isik',
        en: '§ 40 (2) 3): a source or cooperating person',
      },
      nextReview: '2021-06-15T07:00:00.000Z',
      oneYear: '2022-03-10T22:00:00.000Z',
      courtDeadline: null,
    });
  });

  it('has no ground left once it has ceased', () => {
    const told = after(
      said('actEnded', end, { finding: 'target' }),
      said('timePassed', lapse),
      said('withhold', '2021-03-15T08:00:00.000Z', withholding),
      said('ceaseGround', '2021-04-15T08:00:00.000Z', withholding),
    );
    expect(standing(told)).toMatchObject({ ground: null, nextReview: null });
  });

  it('has the last day of the application on the path of the court alone', () => {
    const { courtDeadline, oneYear } = standing(withheld(courtWorld), courtWorld);
    expect([courtDeadline! < oneYear!, courtDeadline!.slice(0, 7)]).toEqual([true, '2022-02']);
  });
});
