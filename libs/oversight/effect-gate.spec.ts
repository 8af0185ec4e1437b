import { effectGate, gateFault } from './effect-gate.js';
import type { Cover, GateSight } from './effect-gate.js';

const policy = { gate: true, graceMinutes: 240 };
const decided = { seq: 41, ts: '2021-03-02T08:00:00.000Z' } as const;
const cover: Cover = { size: 42, at: '2021-03-02T08:00:03.000Z', by: ['committee'] };
const sight: GateSight = {
  policy, decided, cover: null, reachable: true, now: '2021-03-02T08:01:00.000Z',
};

describe('the effect gate, a policy and not the Act', () => {
  it('holds a measure until the entry of its decision is under a cosigned head', () => {
    expect(effectGate(sight)).toEqual({
      held: true, since: decided.ts, until: '2021-03-02T12:00:00.000Z',
    });
    expect(effectGate({ ...sight, cover })).toEqual({ held: false, witness: cover });
  });

  it('counts a head of size 42 as covering entry 41, and one of size 41 as not', () => {
    expect(effectGate({ ...sight, cover: { ...cover, size: 41 } })).toMatchObject({ held: true });
  });

  it('lets it go when witnesses are out of reach and the grace has run out, to the instant', () => {
    const silent = { ...sight, reachable: false };
    const justBefore = effectGate({ ...silent, now: '2021-03-02T11:59:59.999Z' });
    expect(justBefore).toMatchObject({ held: true });
    expect(effectGate({ ...silent, now: '2021-03-02T12:00:00.000Z' })).toEqual({
      held: false, witness: { grace: true },
    });
  });

  it('gives no grace while the witnesses answer and do not cosign', () => {
    expect(effectGate({ ...sight, now: '2021-03-09T08:00:00.000Z' })).toMatchObject({ held: true });
  });

  it('holds nothing without a policy, with the gate off, or where the step is the decision', () => {
    const free = { held: false, witness: null };
    expect(effectGate({ ...sight, policy: null })).toEqual(free);
    expect(effectGate({ ...sight, policy: { ...policy, gate: false } })).toEqual(free);
    expect(effectGate({ ...sight, decided: null })).toEqual(free);
  });
});

describe('the effect gate, looked at again', () => {
  const entry = { policy, decided, seen: cover, at: '2021-03-02T08:05:00.000Z' } as const;
  const cosigned = (size: number) => size === 42;

  it('finds what was kept in order', () => {
    expect(gateFault(entry, cosigned)).toBeNull();
    const late = '2021-03-02T12:00:00.000Z';
    expect(gateFault({ ...entry, seen: { grace: true }, at: late }, cosigned)).toBeNull();
    expect(gateFault({ ...entry, policy: null, seen: null }, cosigned)).toBeNull();
  });

  it('finds a step that names no witness, a head that does not cover, a grace too early', () => {
    expect(gateFault({ ...entry, seen: null }, cosigned)).toBe('unseen');
    expect(gateFault({ ...entry, seen: { ...cover, size: 41 } }, () => true)).toBe('uncovered');
    expect(gateFault(entry, () => false)).toBe('uncovered');
    const early = '2021-03-02T11:59:59.999Z';
    expect(gateFault({ ...entry, seen: { grace: true }, at: early }, cosigned)).toBe('early');
  });
});
