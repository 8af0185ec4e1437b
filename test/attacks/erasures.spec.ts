import { parseEntry } from '#trail/entry';
import { lived } from './lived.js';
import type { PureLog } from './pure-log.js';
import { shown } from './shown.js';

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
