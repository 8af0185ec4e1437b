import { officeCard } from '#law/offices';
import type { Office } from '#law/offices';
import type { Words } from '#law/words';
import { measureOf } from '#measures/index';
import type { Entry } from '#trail/entry';

const byType: Readonly<Record<string, Words>> = {
  'case.opened': { et: 'Menetlus avati', en: 'The case was opened' },
  'case.read': { et: 'Menetlust vaadati', en: 'The case was read' },
  'case.claimed': { et: 'Menetlus võeti töösse', en: 'The case was taken up' },
  'case.released': {
    et: 'Menetlus vabastati teistele võtmiseks', en: 'The case was released for others',
  },
  'case.answered': { et: 'Küsimusele vastati', en: 'A question was answered' },
  'deadline.met': {
    et: 'Tähtaeg saabus, kohustus oli täidetud', en: 'A deadline came, met in time',
  },
  'notice.sent': { et: 'Teade saadeti', en: 'A notice was sent' },
  'notice.received': { et: 'Teate kättesaamine kinnitati', en: 'A notice was received' },
};

/** What an entry of a case says, for a reader: the words of its step, or of its type. */
export function entryWords({ type, measure, body }: Entry): Words {
  if (type === 'case.asked') return askedWords(String(body['to']) as Office);
  const known = byType[type];
  if (known !== undefined) return known;
  const step = (body['step'] as { type?: string } | undefined)?.type ?? '';
  const label = measure === null ? undefined : measureOf(measure).steps[step]?.label;
  const words = label ?? timeWords;
  if (type !== 'case.refused') return words;
  return { et: `Ei lubatud: ${words.et}`, en: `Not allowed: ${words.en}` };
}

function askedWords(to: Office): Words {
  const { et, en } = officeCard(to).name;
  return { et: `Küsimus: ${et}`, en: `A question to the office: ${en}` };
}

const timeWords: Words = { et: 'Aeg möödus', en: 'Time passed' };
