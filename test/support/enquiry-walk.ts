// What the machines of enquiries must show: walked whole, each gate broken alone.
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import type { Measure } from '#measures/measure';
import type { Actor, Step } from '#statechart/step';
import { enquiryWorld, makerFacts } from './enquiry.js';
import {
  file, legalOfficer, records, requester, secretItem, someText, step, system, unitCommander,
} from './situation.js';
import { arrowsOf, statesOf, walk } from './walk.js';

export const asked: Instant = '2021-03-01T08:00:00.000Z';
const answered: Instant = '2021-03-08T08:00:00.000Z';
const prosecutor: Actor = { person: 'p_prosecutor', office: 'prosecutor', unit: null };
const reasons = { reasons: someText };

export interface EnquiryScene {
  readonly measure: Measure;
  readonly request: object;
  /** What the prosecutor's office says, where it is asked. */
  readonly permission?: object;
  /** Arrows that only ever refuse. */
  readonly closed: readonly string[];
  readonly asks: readonly [what: string, rule: string, change: object][];
}

type Said = (type: string, by: Actor, at: Instant, fields?: object, more?: Partial<Facts>) => Step;
const said: Said = (type, by, at, fields = reasons, more = {}) => step(
  type, by, at, { ...fields },
  { ...enquiryWorld, ...(by === unitCommander ? { actor: makerFacts } : {}), ...more },
);

/** From the request to the enquiry sent; `change` replaces what one step is said with. */
const path = (
  { request, permission }: EnquiryScene, change: (each: Step) => Step = (each) => each,
): Step[] => [
  said('request', requester, asked, request),
  said('submit', requester, asked, {}),
  said('findLawful', legalOfficer, asked),
  ...(permission === undefined
    ? []
    : [said('askPermission', requester, asked, {}), said('permit', prosecutor, asked, permission)]),
  said('grant', unitCommander, asked, { ...reasons, proportionality: someText, extent: 'asAsked' }),
  said('send', unitCommander, asked, { reference: someText }),
].map(change);

const besides: readonly Step[] = [
  said('withdraw', requester, asked), said('refuse', unitCommander, asked),
  said('returnForChanges', unitCommander, asked), said('findUnlawful', legalOfficer, asked),
  said('findLawfulWithChanges', legalOfficer, asked),
  said('declinePermission', prosecutor, asked),
  said('timePassed', system, '2021-03-31T07:00:00.000Z', {}),
  said('recordAnswer', requester, answered, { reference: someText, excess: 'none' }),
  said('recordNoAnswer', requester, answered), said('stop', unitCommander, answered),
  said('storeItem', records, answered, secretItem),
  said('addDocument', records, answered, { kind: 'other', reference: someText }),
  said('close', records, answered, {}),
];

export function describeEnquiry(title: string, scene: EnquiryScene): void {
  const { machine, id } = scene.measure;
  const walked = (steps: readonly Step[]) => walk(machine, file(id), steps);
  const instead = (type: string, more: object) =>
    walked(path(scene, (each) => (each.type === type ? { ...each, ...more } : each)));

  describe(`${title}: the walk of a case`, () => {
    const { states, arrows } = walked([...path(scene), ...besides]);
    it('reaches every state', () => {
      expect(statesOf(machine).length).toBeGreaterThan(5);
      expect([...states].sort()).toEqual(statesOf(machine).sort());
    });
    it('takes every arrow that is not closed by the Act', () => {
      const open = arrowsOf(machine).filter((each) => !scene.closed.includes(each));
      expect([...arrows].sort()).toEqual(open.sort());
    });
  });

  describe(`${title}: no path to an enquiry passes by a gate`, () => {
    it('is sent when everything is in order', () => {
      expect([...walked(path(scene)).states]).toContain('effective.sent');
    });
    it.each(scene.asks)('asks the request for %s', (_, rule, change) => {
      const { states, refusals } = instead('request', change);
      expect([...refusals]).toContain(`submit ${rule}`);
      expect(states.has('effective.sent')).toBe(false);
    });
    it.each([
      ['an undertaking in the register', 'KKS-41s1-1.a', { undertakings: [] }],
      ['a unit laid down in the statutes', 'KKS-41s1-3', { unit: null }],
    ])('asks the registers for %s', (_, rule, facts) => {
      for (const type of ['submit', 'grant', 'send']) {
        const { states, refusals } = walked(path(scene, (each) =>
          (each.type === type ? { ...each, facts: { ...each.facts, ...facts } } : each)));
        expect([...refusals]).toContain(`${type} ${rule}`);
        expect(states.has('effective.sent')).toBe(false);
      }
    });
    it.each([
      ['the requester without authorisation', 'grant', 'KKS-41s1-3', requester],
      ['the legal officer who checked', 'grant', 'KKS-36-3-3', legalOfficer],
      ['a sender without authorisation', 'send', 'KKS-41s1-3', requester],
    ])('does not let %s make it', (_, type, rule, by) => {
      const { states, refusals } = instead(type, said(type, by, asked));
      expect([...refusals]).toContain(`${type} ${rule}`);
      expect(states.has('effective.sent')).toBe(false);
    });
  });
}
