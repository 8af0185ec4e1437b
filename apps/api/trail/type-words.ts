import type { Words } from '#law/words';
import { actOf } from '#registers/schemas';
import { reportKind } from '#reports/kinds';
import type { Entry } from '#trail/entry';
import { entryWords } from '../cases/entry-words.js';

/** What an entry of each type that belongs to no case says. */
const byType: Readonly<Record<string, Words>> = {
  'log.opened': { et: 'Logi avati', en: 'The trail was opened' },
  'log.heartbeat': { et: 'Logi on töös', en: 'The trail is alive' },
  'log.restored': {
    et: 'Logi taastati varukoopiast', en: 'The trail was restored from a backup',
  },
  'head.unlocked': {
    et: 'Logile anti uus allkirjastatud pea', en: 'The trail was given a signed head again',
  },
  'key.rotated': { et: 'Logi allkirjavõti vahetati', en: "The trail's signing key was changed" },
  'sealing.rotated': {
    et: 'Isikuandmete sulgemisvõti vahetati', en: 'The sealing key of personal data was changed',
  },
  'account.created': { et: 'Konto loodi', en: 'An account was made' },
  'account.password': { et: 'Parool vahetati', en: 'A password was changed' },
  'account.disabled': { et: 'Konto suleti', en: 'An account was disabled' },
  'session.opened': { et: 'Logiti sisse', en: 'Signed in' },
  'session.confirmed': {
    et: 'Parool sisestati uuesti', en: 'Confirmed by the password typed again',
  },
  'session.closed': { et: 'Logiti välja', en: 'Signed out' },
  'session.refused': { et: 'Sisselogimisest keelduti', en: 'Signing in was refused' },
  'clock.turned': { et: 'Näidise kella keerati edasi', en: "The demonstration's clock was turned" },
  'trail.exported': { et: 'Logi väljavõte tehti', en: 'The trail was exported' },
  'report.issued': { et: 'Aruanne koostati', en: 'A report was issued' },
  'register.recorded': { et: 'Registrikanne tehti', en: 'An entry was made in a register' },
  'erasure.ordered': {
    et: 'Isiku andmete kustutamine kinnitati', en: 'The erasure of a person was confirmed',
  },
  'erasure.completed': { et: 'Andmed kustutati', en: 'Data were erased' },
  'witness.policy': {
    et: 'Tunnistajate kord kehtestati', en: 'The policy of witnesses was set',
  },
  'register.refused': { et: 'Registrikandest keelduti', en: 'An entry in a register was refused' },
};

/** What an entry of the trail says, for a reader: of its type, and of its act where it has one. */
export function typeWords(entry: Entry): Words {
  const known = byType[entry.type];
  if (known === undefined) return entry.case === null ? unknown(entry) : entryWords(entry);
  const more = particularsOf(entry);
  if (more === null) return known;
  return { et: `${known.et}: ${more.et}`, en: `${known.en}: ${more.en}` };
}

const unknown = ({ type }: Entry): Words => ({ et: type, en: type });

function particularsOf({ type, body }: Entry): Words | null {
  if (type === 'report.issued') return reportKind(body['kind'])?.title ?? null;
  if (!type.startsWith('register.')) return null;
  return actOf(String(body['register']), String(body['act']))?.label ?? null;
}
