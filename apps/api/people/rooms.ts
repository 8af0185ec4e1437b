import type { Office } from '#law/offices';
import type { Held } from './signed-in.js';

/** The rooms of the screens, in the order of the menu. */
export const rooms = [
  'inbox', 'request', 'measures', 'notices', 'telling', 'reports', 'trail', 'act', 'registers',
  'accounts',
] as const;

export type Room = (typeof rooms)[number];

const casework: readonly Room[] = ['inbox', 'measures', 'notices', 'telling', 'act', 'registers'];
const asking: readonly Room[] = [...casework, 'request'];
const answering: readonly Room[] = ['inbox', 'measures', 'notices', 'act'];

/**
 * What each office comes for. It opens no door: every call asks for itself who may see what; a
 * menu that leads to a closed door would only cost the reader time.
 */
const cameFor: Readonly<Record<Office, readonly Room[]>> = {
  requester: asking,
  unitCommander: asking,
  commander: [...casework, 'reports', 'trail'],
  legalOfficer: [...casework, 'reports'],
  kapoLiaison: answering,
  minister: [...answering, 'reports'],
  prosecutor: answering,
  court: answering,
  foreignIntelligence: answering,
  recordsOfficer: [...casework, 'reports'],
  oversight: ['measures', 'telling', 'reports', 'trail', 'act', 'registers'],
  securityAuditor: ['trail', 'act', 'registers', 'accounts'],
  administrator: ['act', 'registers', 'accounts'],
  system: [],
};

/** The rooms that a person with these offices comes for, in the order of the menu. */
export const roomsOf = (offices: readonly Held[]): Room[] =>
  rooms.filter((room) => offices.some(({ office }) => cameFor[office].includes(room)));
