import type { Words } from '#law/words';

// The words of the endings that the measures are drawn with; one drawn later is named by its state.
const endings: Readonly<Record<string, Words>> = {
  stopped: { et: 'lõpetatud', en: 'stopped' },
  expired: { et: 'tähtaeg möödas', en: 'expired' },
  consentWithdrawn: { et: 'nõusolek tagasi võetud', en: 'consent withdrawn' },
  cooperationEnded: { et: 'koostöö lõppenud', en: 'cooperation ended' },
  exposed: { et: 'teatavaks saanud', en: 'became known' },
  involved: { et: 'isik kaasatud', en: 'person involved' },
  objected: { et: 'vastuväite järel kinnitamata', en: 'not confirmed after an objection' },
  endAsked: { et: 'isik taotles lõpetamist', en: 'the person asked to end' },
  serviceEnded: { et: 'isik teenistusest vabastatud', en: 'released from service' },
  operationEnded: { et: 'operatsioon lõppenud', en: 'operation ended' },
  agentServiceEnded: { et: 'variisiku tegevteenistus lõppenud', en: 'the agent left the service' },
  areaEnded: { et: 'julgeolekuala lõppenud', en: 'restricted area ended' },
  threatClosed: { et: 'oht möödas', en: 'threat closed' },
  crossedIntoEstonia: { et: 'isik saabus Eestisse', en: 'the person came into Estonia' },
  answerRefused: { et: 'isik keeldus vastamast', en: 'the person refused to answer' },
  performed: { et: 'ametiabi antud', en: 'assistance given' },
  withoutAct: { et: 'toimingut ei tehtud', en: 'no act performed' },
  involvementEnded: { et: 'kaasamine lõppenud', en: 'involvement ended' },
  answered: { et: 'päringule vastatud', en: 'enquiry answered' },
  unanswered: { et: 'päring vastuseta', en: 'enquiry not answered' },
  accessDecided: { et: 'juurdepääs otsustatud', en: 'access decided' },
};

/** `ended.expired` → what a reader calls it; the state's own name where it has no words here. */
export function endingInWords(ending: string): Words {
  const words = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  const { et, en } = words ?? { et: ending, en: ending };
  return { et: `Lõppenud: ${et}`, en: `Ended: ${en}` };
}
