import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { measures } from '#measures/index';
import { isRuleId } from '#law/citation';
import { root } from './sources.js';

const eight = [
  'index.ts', 'law.spec.ts', 'law.ts', 'machine.spec.ts', 'machine.ts', 'notices.ts', 'steps.ts',
  'stories.ts',
];

const folders = readdirSync(join(root, 'libs/measures'), { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile() && each.name === 'machine.ts')
  .map((each) => each.parentPath);

interface Node {
  readonly key: string;
  readonly type: string;
  readonly meta?: { readonly by?: string; readonly words?: { et: string; en: string } };
  readonly states: Readonly<Record<string, Node>>;
  readonly transitions: ReadonlyMap<string, readonly Arrow[]>;
  readonly after: readonly unknown[];
  readonly invoke: readonly unknown[];
  readonly always?: readonly unknown[];
}
interface Arrow {
  readonly eventType: string;
  readonly guard?: { readonly type?: string };
  readonly actions: readonly (string | { readonly type: string } | (() => void))[];
}

const below = (node: Node): Node[] =>
  Object.values(node.states).flatMap((child) => [child, ...below(child)]);

describe('the folders of the measures', () => {
  it('are as many as the list has', () => {
    expect(folders.length).toBeGreaterThan(0);
    expect(measures).toHaveLength(folders.length);
  });

  it.each(folders)('%s has the eight files', (folder) => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    expect(eight.filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe.each(measures.map((each) => [each.id, each] as const))(
  'the statechart of %s',
  (_, measure) => {
    const states = below(measure.machine.root as unknown as Node);
    const arrows = states.flatMap((state) => [...state.transitions.values()].flat());

    it('has states and arrows', () => {
      expect(states.length).toBeGreaterThan(5);
      expect(arrows.length).toBeGreaterThan(5);
    });

    it('cites the Act on each state, in both languages', () => {
      const silent = states.filter(
        ({ meta }) => !/^§ /.test(meta?.by ?? '') || !meta?.words?.et || !meta.words.en,
      );
      expect(silent.map(({ key }) => key)).toEqual([]);
    });

    it('keeps no clock and calls nobody', () => {
      const busy = states.filter(
        ({ after, invoke, always }) => after.length + invoke.length + (always?.length ?? 0) > 0,
      );
      expect(busy.map(({ key }) => key)).toEqual([]);
    });

    it('guards with rules of the Act only', () => {
      const free = arrows.filter(({ guard }) => guard !== undefined && guard.type !== 'lawful');
      expect(free.map(({ eventType }) => eventType)).toEqual([]);
    });

    it('does nothing of its own on the way', () => {
      const inline = arrows.filter(({ actions }) =>
        actions.some((each) => typeof each === 'function'),
      );
      expect(inline.map(({ eventType }) => eventType)).toEqual([]);
    });

    it('hears only steps that have a schema', () => {
      const unknown = arrows
        .map(({ eventType }) => eventType)
        .filter(
          (type) =>
            type !== 'timePassed' && !system.includes(type) && !Object.hasOwn(measure.steps, type),
        );
      expect(unknown).toEqual([]);
    });

    it('uses every step it describes', () => {
      const heard = new Set(arrows.map(({ eventType }) => eventType));
      expect(Object.keys(measure.steps).filter((type) => !heard.has(type))).toEqual([]);
    });

    it('asks every gate of its row in table G that the Act puts before it takes effect', () => {
      const { beforeSignature, atSignature } = measure.gates;
      const asked = new Set(measure.rules.flatMap(({ id, policy }) => [id, policy]));
      const gates = [...beforeSignature, ...atSignature];
      expect(gates.length).toBeGreaterThan(0);
      expect(gates.filter((gate) => !asked.has(gate as never))).toEqual([]);
      expect(gates.filter((gate) => !gate.startsWith('AMB-') && !isRuleId(gate))).toEqual([]);
    });
  },
);

/** What only the register itself says to a case. */
const system: readonly string[] = ['actEnded', 'actChanged', 'personIdentified'];
