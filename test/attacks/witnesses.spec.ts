import { cosignature } from '#trail/cosignature';
import { noteParts } from '#trail/note';
import { lived } from './lived.js';
import { aWitness } from './pure-log.js';
import type { PureLog } from './pure-log.js';
import { shown } from './shown.js';

const [a, b, c] = ['a.example/w', 'b.example/w', 'c.example/w'].map(aWitness) as
  [ReturnType<typeof aWitness>, ReturnType<typeof aWitness>, ReturnType<typeof aWitness>];

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
