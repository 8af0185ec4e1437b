import { parseEntry } from '#trail/entry';
import { leafHash, rootOf } from '#trail/tree';
import { checkpointText } from '#trail/checkpoint';
import { cosignature } from '#trail/cosignature';
import { judged, requestText } from '#trail/witness';
import { openCheckpoint } from '#trail/checkpoint';
import { noteParts, signNote } from '#trail/note';
import { quorumMet } from '#trail/policy';
import { attempt } from './attack.js';
import { PureLog, aWitness, policyText } from './pure-log.js';
import { shown } from './shown.js';

const [a, b, c] = ['a.example/w', 'b.example/w', 'c.example/w'].map(aWitness) as
  [ReturnType<typeof aWitness>, ReturnType<typeof aWitness>, ReturnType<typeof aWitness>];

/** A log with some past; a head that the overseer kept; and the key in the overseer's drawer. */
function lived(name = 'lived', steps = 9) {
  const log = new PureLog(name);
  for (let n = 0; n < steps; n += 1) log.append('case.step', { n });
  const kept = log.seal();
  return { log, kept: kept.note, vkey: log.key.vkey, policy: null };
}

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

/** A log whose overseers asked two witnesses for every head, and got them. */
function witnessed(name = 'witnessed') {
  const { log, ...brought } = lived(name);
  log.order([a, b], 'all', 0);
  log.now += 1_000;
  log.append('case.step', { witnessed: true });
  const kept = log.seal();
  log.now += 3_600_000;
  log.append('case.step', { later: true });
  log.seal();
  return { log, ...brought, kept: kept.note, policy: log.policy };
}

/** The heads without the lines of witnesses. */
function stripped(log: PureLog, of: (line: string) => boolean): void {
  log.signed.splice(0, log.signed.length, ...log.signed.map(({ size, note }) => {
    const { text, lines } = noteParts(note);
    const left = lines.filter((line) => !of(line));
    return { size, note: `${text}\n${left.map((line) => `${line}\n`).join('')}` };
  }));
}

const byWitness = (line: string): boolean => line.includes('.example/w ');

describe('the witnesses', () => {
  shown(30, 'nothing is stripped off', { power: 'nature', codes: [], log: witnessed });

  shown(30, 'every cosignature', {
    power: 'exporter', codes: ['E_QUORUM', 'E_DOWNGRADE'],
    log: () => {
      const life = witnessed();
      stripped(life.log, byWitness);
      return life;
    },
  });

  shown(30, 'every cosignature, before an overseer without a policy', {
    power: 'exporter', codes: ['E_DOWNGRADE'],
    log: () => {
      const life = witnessed();
      const kept = life.log.signed[1]!.note;
      stripped(life.log, byWitness);
      return { ...life, kept, policy: null };
    },
  });

  shown(30, 'the policy beside the export', {
    power: 'exporter', codes: ['E_DOWNGRADE'],
    log: () => {
      const life = witnessed();
      life.log.policy = null;
      return life;
    },
  });

  shown(30, 'a policy that asks nobody stands in its place', {
    power: 'exporter', codes: ['E_DOWNGRADE'],
    log: () => {
      const life = witnessed();
      life.log.policy = `log ${life.vkey}\nquorum none\n`;
      return { ...life, policy: null };
    },
  });

  shown(30, 'a policy that asks nobody is ordered, and the overseer asks two', {
    power: 'root', codes: ['E_QUORUM', 'E_DOWNGRADE'],
    log: () => {
      const life = witnessed();
      const { log } = life;
      log.witnesses = [];
      log.policy = `log ${life.vkey}\nquorum none\n`;
      log.append('witness.policy', {
        policy: log.policy, gate: false, graceMinutes: 0, by: ['p_1', 'p_2'],
      });
      log.seal();
      return life;
    },
  });

  shown(33, 'one of two stays away', {
    power: 'nature', codes: ['E_QUORUM'],
    log: () => {
      const life = witnessed();
      stripped(life.log, (line) => line.startsWith('— b.example/w '));
      return life;
    },
  });

  shown(33, 'one of three lies: the quorum of two is honest', {
    power: 'root', codes: [],
    log: () => {
      const { log, ...brought } = lived('three');
      log.order([a, b, c], '2', 0);
      log.seal([a, b]);
      const { text } = noteParts(log.signed.at(-1)!.note);
      const lie = cosignature(text.replace(/\n\d+\n/, '\n1\n'), c.skey, 1_610_000_000);
      const { size, note } = log.signed.pop()!;
      log.signed.push({ size, note: `${note}${lie}` });
      return { log, ...brought, policy: log.policy };
    },
  });

  shown(7, 'a time ahead of the witness’s: the clock of the house was set forward', {
    power: 'root', codes: ['W_CLOCK'],
    log: () => {
      const { log, ...brought } = witnessed();
      const cosigned = log.now;
      log.now += 86_400_000;
      log.append('case.step', { ahead: true });
      const ahead = log.seal([]);
      log.signed.pop();
      const { text } = noteParts(ahead.note);
      const lines = [a, b].map(({ skey }) =>
        cosignature(text, skey, Math.floor(cosigned / 1_000))).join('');
      log.signed.push({ size: ahead.size, note: `${ahead.note}${lines}` });
      return { log, ...brought };
    },
  });
});

describe('an erasure', () => {
  const erased = (by: readonly string[], spoil: (log: PureLog) => void = () => {}) => () => {
    const { log, ...brought } = lived('erased');
    log.say('p_9', 'd_1');
    log.say('p_9', 'd_2');
    log.say('p_8', 'd_3');
    const kept = new Map(log.vault);
    log.erase('p_9', ['d_1', 'd_2'], by);
    log.seal();
    spoil(log);
    for (const id of restored.splice(0)) log.vault.set(id, kept.get(id)!);
    return { log, ...brought };
  };
  const restored: string[] = [];

  shown(21, 'ordered by two and done: no fault', {
    power: 'nature', codes: [], log: erased(['p_1', 'p_2']),
  });

  shown(21, 'and a text is kept', {
    power: 'root', codes: ['E_ERASED_PRESENT'],
    log: erased(['p_1', 'p_2'], () => void restored.push('d_2')),
  });

  shown(23, 'every text', {
    power: 'nature', codes: ['E_ERASED_PRESENT'],
    log: erased(['p_1', 'p_2'], () => void restored.push('d_1', 'd_2')),
  });

  shown(22, 'ordered by one', {
    power: 'person', codes: ['E_ERASE_INCOMPLETE'], log: erased(['p_1', 'p_1']),
  });

  shown(22, 'and another text goes with it', {
    power: 'root', codes: ['E_PD_MISSING'],
    log: erased(['p_1', 'p_2'], (log) => void log.vault.delete('d_3')),
  });

  shown(22, 'of another list than was ordered', {
    power: 'root', codes: ['E_ERASE_INCOMPLETE'],
    log: () => {
      const { log, ...brought } = lived('listed');
      log.say('p_9', 'd_1');
      log.say('p_8', 'd_3');
      log.erase('p_9', ['d_1']);
      const { body } = parseEntry(log.entries.at(-1)!);
      log.append('erasure.completed', { ...body, erased: ['d_1', 'd_3'] });
      log.vault.delete('d_3');
      log.seal();
      return { log, ...brought };
    },
  });
});
