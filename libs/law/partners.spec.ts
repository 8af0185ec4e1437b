import { agreementStubs } from './agreements.js';
import { placeOf } from './citation.js';
import { instruments } from './instruments.js';
import { candidateOperations } from './operations.js';
import { groundPartners, partnerOrganisations } from './partner-organisations.js';
import { partnerSource, partnerStates } from './partners.js';
import { liesWithin } from './place.js';
import { rulebook } from './rulebook/index.js';

describe('§ 40 (2) 4) a ground names a state or an organisation', () => {
  it('from eleven cooperating states and eight organisations', () => {
    const states = ['US', 'GB', 'DE', 'FR', 'PL', 'FI', 'SE', 'DK', 'NO', 'GE', 'UA'];
    const organisations = partnerOrganisations.map(({ id }) => id);
    expect(organisations).toHaveLength(8);
    expect(groundPartners).toEqual([...states, ...organisations]);
  });

  it('and never Russia, where an attaché resides without cooperation', () => {
    const russia = partnerStates.find(({ id }) => id === 'RU');
    expect([russia?.attache, russia?.cooperation, russia?.selectable]).toEqual([true, null, false]);
    expect(groundPartners).not.toContain('RU');
  });

  it('nor the Western Balkans, which the source does not name one by one', () => {
    expect(partnerStates.find(({ id }) => id === 'western-balkans')?.selectable).toBe(false);
    expect(groundPartners).not.toContain('western-balkans');
  });
});

describe('the partners as the source has them', () => {
  it('are thirteen rows, nine attaché posts and two advisers', () => {
    expect(partnerStates).toHaveLength(13);
    const posts = partnerStates.filter(({ attache }) => attache).map(({ id }) => id);
    expect(posts.sort()).toEqual(['DE', 'FI', 'FR', 'GB', 'GE', 'PL', 'RU', 'SE', 'US']);
    const advisers = partnerStates.flatMap(({ adviser }) => adviser ?? []);
    expect(advisers).toEqual(['Washington', 'Paris']);
  });

  it('all say where they come from, and that nobody has verified them', () => {
    const rows = [
      ...partnerStates,
      ...partnerOrganisations,
      ...candidateOperations,
      ...agreementStubs,
    ];
    expect(new Set(rows.map(({ source }) => source))).toEqual(new Set([partnerSource]));
    expect(partnerSource).toBe('seed 000, as of 2021-11-04, not verified');
  });
});

describe('§ 37 (2) 1) the area of an international military operation', () => {
  it('is given by neither candidate, and ISAF has ended', () => {
    expect(candidateOperations.map(({ id, ended }) => [id, ended])).toEqual([
      ['KFOR', null],
      ['ISAF', '2014-12-31'],
    ]);
    expect(new Set(candidateOperations.map(({ status }) => status))).toEqual(
      new Set(['no area, no dates, not selectable']),
    );
  });
});

describe('§ 41¹⁰ (6) an instrument that obliges to transfer abroad', () => {
  it('is neither of the two agreements: no article is known', () => {
    expect(agreementStubs.map(({ state, article }) => [state, article])).toEqual([
      ['PL', null],
      ['US', null],
    ]);
  });
});

describe('the instruments the Act refers to', () => {
  it('are eighteen slots whose text is not loaded, each with the provisions that need it', () => {
    expect(new Set(instruments.map(({ id }) => id)).size).toBe(18);
    const places = rulebook.map(({ id }) => placeOf(id));
    const unknown = instruments
      .flatMap(({ where }) => where)
      .filter((citation) => !places.some((place) => liesWithin(place, placeOf(citation))));
    expect(unknown).toEqual([]);
    expect(instruments.filter(({ where }) => where.length === 0)).toEqual([]);
    expect(instruments.filter(({ status }) => status !== 'text not loaded')).toEqual([]);
  });
});
