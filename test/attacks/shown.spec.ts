import { leafHash, rootOf } from '#trail/tree';
import { cosignature } from '#trail/cosignature';
import { judged, requestText } from '#trail/witness';
import { checkpointText, openCheckpoint } from '#trail/checkpoint';
import { noteParts, signNote } from '#trail/note';
import { quorumMet } from '#trail/policy';
import { attempt } from './attack.js';
import { lived } from './lived.js';
import { PureLog, aWitness, policyText } from './pure-log.js';
import { shown } from './shown.js';

const [a, b] = ['a.example/w', 'b.example/w'].map(aWitness) as
  [ReturnType<typeof aWitness>, ReturnType<typeof aWitness>];

describe('a disaster', () => {
  shown(13, 'declared as it must be: a finding, and no fault', {
    power: 'nature', codes: ['W_RESTORED'],
    log: () => {
      const life = lived();
      life.log.restore(6);
      life.log.append('case.step', { n: 'after' });
      life.log.seal();
      return life;
    },
  });

  shown(13, 'without the next incarnation', {
    power: 'root', codes: ['E_SCHEMA', 'E_SEQ'],
    log: () => {
      const life = lived();
      life.log.restore(6, 1);
      return life;
    },
  });

  shown(13, 'with an incarnation too many', {
    power: 'root', codes: ['E_SCHEMA', 'E_SEQ'],
    log: () => {
      const life = lived();
      life.log.restore(6, 3);
      return life;
    },
  });

  shown(13, 'and not declared', {
    power: 'root', codes: ['E_TAIL_LOST', 'E_FORK'],
    log: () => {
      const life = lived();
      life.log.restore(6, 1, false);
      return life;
    },
  });

  shown(13, 'and more is lost than was declared', {
    power: 'root', codes: ['E_FORK', 'E_TAIL_LOST', 'E_ROOT'],
    log: () => {
      const longer = lived('lived', 30);
      const life = lived('lived', 9);
      life.log.restore(6);
      for (let n = 0; n < 40; n += 1) life.log.append('case.step', { n: `new ${n}` });
      life.log.seal();
      return { ...life, kept: longer.kept };
    },
  });
});

describe('the key of the log', () => {
  shown(14, 'changed by the order of two: trust goes on, forward and back', {
    power: 'nature', codes: [],
    log: () => {
      const life = lived();
      life.log.rotate();
      life.log.append('case.step', { n: 'after' });
      life.log.seal();
      return life;
    },
  });

  shown(14, 'changed by whoever has not the old one', {
    power: 'files', codes: ['E_SIG'],
    log: () => {
      const { log, ...brought } = lived();
      log.rotate();
      const turn = log.turns.pop()!;
      const { text } = noteParts(turn.note);
      log.signed.splice(0, log.signed.length, {
        size: turn.size, note: signNote(text, [log.key.skey]),
      });
      return { log, ...brought };
    },
  });

  attempt(14, 'and the thief asks a witness to cosign another past', {
    power: 'root', verdict: ['409', '422'], judge: 'register',
    does: () => {
      const { log, kept, vkey } = lived();
      const { size, root } = openCheckpoint(kept, [vkey]);
      const other = new PureLog('lived');
      for (let n = 0; n < 9; n += 1) other.append('case.step', { n: n + 100 });
      const same = other.seal().note;
      for (let n = 0; n < 9; n += 1) other.append('case.step', { n });
      const longer = other.seal().note;
      const witness = () => ({ vkeys: [vkey], head: { size, root } });
      const path = Array.from({ length: 4 }, (_, at) => leafHash(Buffer.of(at)));
      const asked = [
        { old: size, path: [], checkpoint: same }, { old: size, path, checkpoint: longer },
        { old: size, path: [], checkpoint: longer }, { old: 0, path: [], checkpoint: longer },
      ].map((each) => judged(witness, requestText(each)).status);
      expect(asked).toEqual([409, 422, 422, 409]);
      expect(log.size).toBe(size);
      return [...new Set(asked)].map(String);
    },
  });

  attempt(11, 'and each past is shown to the witness', {
    power: 'root', verdict: ['no quorum'], judge: 'register',
    does: () => {
      const { kept, vkey } = lived();
      const policy = policyText(vkey, [a, b], 'all');
      const { text } = noteParts(kept);
      const one = `${kept}${cosignature(text, a.skey, 1_610_000_000)}`;
      const both = `${one}${cosignature(text, b.skey, 1_610_000_000)}`;
      expect(quorumMet(policy, both).met).toBe(true);
      // The second witness was shown the other past: its cosignature is for another text.
      const other = checkpointText({ ...openCheckpoint(kept, [vkey]), root: rootOf([]) });
      const mixed = `${one}${cosignature(other, b.skey, 1_610_000_000)}`;
      return [quorumMet(policy, mixed).met ? 'a quorum' : 'no quorum'];
    },
  });
});
