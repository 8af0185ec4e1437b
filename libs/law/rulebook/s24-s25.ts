import { outside } from './outside.js';
import type { RuleText } from './rule-text.js';

/** § 24–§ 25: the duties of the Commander. */
export const s24ToS25 = [
  {
    id: 'KKS-24-0-1',
    kind: 'duty',
    et: 'Juhib Kaitseväe tegevust ja korraldab ülesannete täitmist.',
    en: 'Directs the Defence Forces and organises performance of its tasks.',
    test:
      'Residual competence: an act whose decider the Act does not name is assigned to the ' +
      'Commander unless AMB-23 says otherwise.',
    status: { outside: outside.management },
  },
  {
    id: 'KKS-24-0-2',
    kind: 'duty',
    et: 'Esindab Kaitseväge ja annab esindusvolitusi.',
    en: 'Represents the Defence Forces and gives authorisations to represent it.',
    test:
      'An authorisation to represent is not an authorisation to decide a measure: refused as ' +
      'delegation basis citing § 37¹ (4³).',
    status: { outside: outside.management },
  },
  {
    id: 'KKS-24-0-3',
    kind: 'duty',
    et:
      'Võtab tegevteenistusse ja vabastab sellest, nimetab ja vabastab kaitseväelasi pädevuse ' +
      'piires.',
    en:
      'Takes persons into and releases them from active service; appoints and releases ' +
      'servicemen within competence.',
    test: 'The HR release event (effective date) is the trigger of § 41⁶ (1) second sentence.',
    status: { outside: outside.personnel },
  },
  {
    id: 'KKS-24-0-4',
    kind: 'duty',
    et:
      'Nimetab ja vabastab ametnikke, sõlmib ja lõpetab töölepinguid või volitab selleks ' +
      'väeliigi või üksuse ülemat.',
    en:
      'Appoints and releases officials, concludes and ends employment contracts, or authorises ' +
      'a service or unit commander to do so.',
    test: 'HR delegation under § 24 4) is not delegation of measure decisions.',
    status: { outside: outside.personnel },
  },
  {
    id: 'KKS-24-0-5',
    kind: 'duty',
    et: 'Esitab eelarve projekti.',
    en: 'Submits the draft budget.',
    test: 'None.',
    status: { outside: outside.management },
  },
  {
    id: 'KKS-24-0-6',
    kind: 'duty',
    et: 'Korraldab raamatupidamist või volitab selleks.',
    en: 'Organises accounting or delegates it.',
    test: 'None.',
    status: { outside: outside.management },
  },
  {
    id: 'KKS-24-0-7',
    kind: 'duty',
    et: 'Käsutab eelarvevahendeid või volitab selleks.',
    en: 'Disposes of budget funds or delegates it.',
    test: 'None.',
    status: { outside: outside.management },
  },
  {
    id: 'KKS-24-0-8',
    kind: 'duty',
    et: 'Korraldab riigivara kasutamist.',
    en: 'Manages state assets.',
    test: 'None.',
    status: { outside: outside.management },
  },
  {
    id: 'KKS-24-0-9',
    kind: 'duty',
    et: 'Korraldab riigisaladuse kaitset Kaitseväes.',
    en: 'Organises protection of state secrets in the Defence Forces.',
    test:
      'Each information item has classification basis, level and lapse date; an item without ' +
      'them cannot be closed (feeds § 40 (1)).',
    status: 'implemented',
  },
  {
    id: 'KKS-24-0-10',
    kind: 'duty',
    et:
      'Vastutab õigusaktide täpse ja otstarbeka täitmise ning vahendite kasutamise eest ja ' +
      'annab aru ministrile.',
    en:
      'Is responsible for exact and expedient application of the law and the use of funds, and ' +
      'answers to the minister.',
    test:
      'Every breach flag (missed notice, missed deadline) is listed to the Commander and ' +
      'cannot be dismissed, only answered.',
    status: 'implemented',
  },
  {
    id: 'KKS-24-0-11',
    kind: 'access',
    et: 'Inspekteerib ja teeb järelevalvet üksuste ning ametiisikute üle.',
    en: 'Inspects and supervises units and officials.',
    test: 'Commander read access to all records; read is itself logged.',
    status: 'implemented',
  },
  {
    id: 'KKS-24-0-11s1',
    kind: 'decider',
    et: 'Kehtestab Kaitseväe tegevust reguleerivad eeskirjad ja korrad.',
    en: 'Sets rules and procedures governing the activity of the Defence Forces.',
    test:
      'Internal rules may narrow but never widen this rulebook. EN text says "Defence League": ' +
      'DIFF-28.',
    status: { outside: outside.management },
  },
  {
    id: 'KKS-24-0-12',
    kind: 'duty',
    et: 'Täidab muid õigusaktidest tulenevaid ülesandeid.',
    en: 'Performs other duties arising from legislation.',
    test: 'None.',
    status: { outside: outside.management },
  },
  {
    id: 'KKS-25',
    kind: 'definition',
    et: 'Kehtetu (väeliigi ülem, 01.08.2014).',
    en: 'Repealed (commander of service, 01.08.2014).',
    test: 'Citing § 25 is refused.',
    status: 'definition',
  },
] as const satisfies readonly RuleText[];
