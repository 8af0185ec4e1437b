import { outside } from './outside.js';
import type { RuleText } from './rule-text.js';

/** § 53–§ 54: territory of the Defence Forces, and the temporary area. */
export const s53ToS54 = [
  {
    id: 'KKS-53-1',
    kind: 'definition',
    et: 'Kaitseväe territoorium on alaliselt Kaitseväe valduses olev territoorium.',
    en: 'Defence Forces territory is territory permanently in its possession.',
    test: 'Area kind 1) needs possession or (3) order.',
    boundary: 'Temporary possession is § 54, not § 53.',
    status: 'definition',
  },
  {
    id: 'KKS-53-2',
    kind: 'precondition',
    et:
      'Kõrvaline isik ei või tähistatud harjutusväljal harjutuste, laskmiste, lõhketööde või ' +
      'katsetuste ajal viibida.',
    en:
      'Outsiders may not be on a training area during exercises, firing, blasting or tests ' +
      'when it is so marked.',
    test: 'Reference only.',
    boundary: 'Only when marked; unmarked or idle training area: general § 52 (1).',
    status: { outside: outside.stayInArea },
  },
  {
    id: 'KKS-53-3',
    kind: 'decider',
    et:
      'Valitsus võib korraldusega määrata territooriumiks ka muu objekti, mille valvamine või ' +
      'kaitsmine on Kaitseväe ülesanne.',
    en:
      'The Government may by order designate other objects as Defence Forces territory if ' +
      "guarding or defending them is the Defence Forces' task.",
    test: "Area record of this kind needs the order's reference.",
    boundary: 'Order repealed → area ends.',
    status: 'implemented',
  },
  {
    id: 'KKS-54-1',
    kind: 'precondition',
    et:
      'Ajutiselt võib piiritleda ala, kus Kaitseväel on õigus viibida, kui see on julgeoleku ' +
      'või ohutuse tagamiseks vältimatu.',
    en:
      'A temporary area may cover territory where the Defence Forces may lawfully stay, if ' +
      "unavoidable for their security or third persons' safety.",
    test:
      'Temporary area without right-to-stay basis and unavoidability statement is refused ' +
      'citing § 54 (1).',
    boundary:
      'Right to stay ends → area ends at that instant. "Vältimatu" is a necessity test, not ' +
      'convenience.',
    status: 'implemented',
  },
  {
    id: 'KKS-54-2',
    kind: 'term',
    et: 'Üksnes vältimatus ulatuses ja nii kauaks kui vältimatu.',
    en: 'Only to the extent and for as long as unavoidable.',
    test:
      'Temporary area without an end or review date is refused citing § 54 (2); its end ends ' +
      '§ 54¹ measures on it.',
    boundary: 'Longer or larger needs a new decision; § 54¹ measures do not survive the area.',
    status: 'implemented',
  },
  {
    id: 'KKS-54-3.a',
    kind: 'duty',
    et: 'See tähistatakse esimesel võimalusel.',
    en: 'It is marked at the first opportunity.',
    test: 'Unmarked temporary area shows a warning citing § 54 (3).',
    boundary: '"First opportunity" has no number: marking time is recorded and shown.',
    status: 'implemented',
  },
  {
    id: 'KKS-54-3.b',
    kind: 'notice',
    et:
      'Loomisest ja võimaluse korral kestusest teavitatakse viivitamata PPA-d ja kohalikku ' +
      'omavalitsust.',
    en:
      'The Police and Border Guard Board and the local government of the place are told ' +
      'immediately of its creation and, if possible, duration.',
    test: 'Temporary area without both notices is a breach citing § 54 (3).',
    boundary: '"Police prefecture": DIFF-17.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
