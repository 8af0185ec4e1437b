import type { RuleText } from './rule-text.js';

/** § 37¹ (5)–(7): control, documentation and compensation. */
export const s37s1Control = [
  {
    id: 'KKS-37s1-5',
    kind: 'duty',
    et: 'Kaasatud isiku tegevust kontrollib Kaitseväe juhataja või tema volitatud ametnik.',
    en:
      'The activity of the involved person is controlled by the Commander or an official ' +
      'authorised by him or her.',
    test:
      'Activating a cooperation with no assigned controller is refused citing § 37¹ (5); an ' +
      'active one that loses its controller is suspended.',
    boundary: '"Ametnik": AMB-46. The handler may not be the controller (AMB-62).',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-6',
    kind: 'duty',
    et:
      'Kaasamise ning lõigete 4¹ ja 4² toimingute dokumenteerimise korra kehtestab minister ' +
      'määrusega.',
    en:
      'The documentation of involvement and of (4¹) and (4²) acts follows a ministerial ' +
      'regulation.',
    test: 'Closing such an act with a required document missing is refused citing § 37¹ (6).',
    boundary:
      'The regulation is not in the seed: the document list is configuration with its ' +
      'reference; empty list → a default minimum set (request, reasons, consent, decision, ' +
      'notice, end report).',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-6s1',
    kind: 'duty',
    et:
      'Ülesande täitmisel hukkumise või sellest tekkinud töövõimetuse korral maksab riik ' +
      'hüvitist KVTS §-de 196 ja 197 järgi.',
    en:
      'If the person dies, or incapacity for work results, from a secret-cooperation task, the ' +
      'state pays compensation as under §§ 196 and 197 of the Military Service Act.',
    test:
      'A recorded death or injury on task opens a compensation case; closing the cooperation ' +
      'file with it open is refused citing § 37¹ (6¹).',
    boundary: 'Incapacity may be temporary or permanent; must be established.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-6s2',
    kind: 'duty',
    et:
      'Kui töövõimet ei saa nii hinnata või see ohustab salajasust, isikut või peret, ' +
      'lähtutakse RiKS § 32 kahjunõude korrast.',
    en:
      'If work ability cannot be assessed that way, or assessment endangers secrecy or the ' +
      'life or health of the person or family, the National Defence Act § 32 claims procedure ' +
      'applies.',
    test: 'The case records which of the two routes and why; none → refused citing § 37¹ (6²).',
    boundary: 'English adds "objectively": DIFF-22.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-7',
    kind: 'duty',
    et:
      'Operatsioonipiirkonnas hukkumise või tervisekahjustuse hüvitamisel lähtutakse RiKS § 32 ' +
      'korrast.',
    en:
      'Death or injury in the area of an international military operation is compensated under ' +
      'the National Defence Act § 32 procedure.',
    test:
      'A case located in an operation area is routed to (7), not (6¹): wrong route refused ' +
      'citing § 37¹ (7).',
    boundary:
      'Outside the area, even on the way there: (6¹). Unclear place: open both routes, pay by one.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
