// Situations for law and machine specs: everything is in order until a spec says otherwise.
import type { Facts } from '#law/facts';
import { situationOf } from '#law/rule';
import type { Refusal, Rule } from '#law/rule';
import { openFile } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import type { Actor, Step } from '#statechart/step';

export const requester: Actor = { person: 'p_requester', office: 'requester', unit: 'u_1' };
export const unitCommander: Actor = { person: 'p_unit', office: 'unitCommander', unit: 'u_1' };
export const commander: Actor = { person: 'p_commander', office: 'commander', unit: null };
export const legalOfficer: Actor = { person: 'p_legal', office: 'legalOfficer', unit: null };
export const kapo: Actor = { person: 'p_kapo', office: 'kapoLiaison', unit: null };
export const minister: Actor = { person: 'p_minister', office: 'minister', unit: null };
export const court: Actor = { person: 'p_court', office: 'court', unit: null };
export const records: Actor = { person: 'p_records', office: 'recordsOfficer', unit: null };
export const system: Actor = { person: 'p_system', office: 'system', unit: null };

/** A text of some length, as a step carries it. */
export const someText = { d: 'd_1', letters: 40 } as const;

/** A classified item for the file, with all that § 24 9) asks to be known of it. */
export const secretItem = {
  file: someText, classified: true, level: 'secret', ground: someText,
  lapsesAt: '2031-02-01T10:00:00.000Z',
} as const;

/** The facts of a world in which nothing is registered; a spec adds what it needs. */
export function facts(by: Actor, more: Partial<Facts> = {}): Facts {
  return {
    actor: {
      ...by,
      serviceman: by.office === 'commander' || by.office === 'unitCommander',
      commands: by.office === 'unitCommander' ? ['u_1'] : [],
      authorisations: [],
    },
    unit: null, subject: null, agent: null, controller: null, operation: null, area: null,
    threat: null,
    notices: [], alsoWatched: [], earlier: [], refusedBefore: [], methods: [], partners: [],
    act: null, telling: [], task: null,
    ...more,
  };
}

/** A step said by somebody at an instant. */
export function step(
  type: string,
  by: Actor,
  at: Step['at'],
  fields: Readonly<Record<string, unknown>> = {},
  more: Partial<Facts> = {},
): Step {
  return { ...fields, type, by, at, facts: facts(by, more) };
}

/** A file as it stands after opening, changed as the spec needs. */
export function file(measure: string, change: Partial<CaseFile> = {}): CaseFile {
  return {
    ...openFile({
      id: 'c_1', measure, wording: 'kks@2020-06-05', unit: 'u_1', subject: 'p_subject',
      renews: null, openedAt: '2021-02-01T07:00:00.000Z', openedBy: requester,
    }),
    ...change,
  };
}

/** What the rule answers: null where it holds, the refusal where it does not. */
export const judged = (rule: Rule, caseFile: CaseFile, said: Step): Refusal | null =>
  rule.judge(situationOf(caseFile, said));
