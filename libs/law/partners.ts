import type { Words } from './words.js';

/**
 * The states a page of the Ministry of Defence names, as reference values. It is a policy page and
 * not law: no row authorises, widens or ends a measure, and the list never proves a ground.
 */
export const partnerSource = 'seed 000, as of 2021-11-04, not verified';

export interface PartnerState {
  readonly id: string;
  readonly name: Words;
  /** A defence attaché resides there; that alone is no cooperation. */
  readonly attache: boolean;
  readonly adviser: 'Washington' | 'Paris' | null;
  /** What the page says of the cooperation, or `null` where it names none. */
  readonly cooperation: Words | null;
  /** May be named in a § 40 (2) 4) ground. */
  readonly selectable: boolean;
  readonly source: typeof partnerSource;
}

type Post = Pick<PartnerState, 'attache' | 'adviser'>;

const none: Post = { attache: false, adviser: null };
const attache: Post = { attache: true, adviser: null };
const adviserToo = (adviser: 'Washington' | 'Paris'): Post => ({ attache: true, adviser });

const state = (id: string, name: Words, post: Post, cooperation: Words | null): PartnerState => ({
  id,
  name,
  ...post,
  cooperation,
  selectable: cooperation !== null && id !== 'western-balkans',
  source: partnerSource,
});

const advice = {
  et: 'saab nõu Põhja-Balti algatuse kaudu',
  en: 'recipient of Nordic-Baltic advice',
};

export const partnerStates: readonly PartnerState[] = [
  state('US', { et: 'Ameerika Ühendriigid', en: 'United States' }, adviserToo('Washington'), {
    et: 'lähim liitlane; väljaõpe, õppused, hanked, rahvusvahelised operatsioonid, Balti projektid',
    en: 'closest ally; training, exercises, procurement, international operations, Baltic projects',
  }),
  state('GB', { et: 'Ühendkuningriik', en: 'United Kingdom' }, attache, {
    et: 'lähim liitlane; ISAF Lõuna-Afganistanis Briti kontingendis; mereväe miinitõrje',
    en: 'closest ally; ISAF in southern Afghanistan in its contingent; mine countermeasures',
  }),
  state('DE', { et: 'Saksamaa', en: 'Germany' }, attache, {
    et: 'lähim liitlane; Balti projektid (Balti Kaitsekolledž, merevägi, õhuvägi); küberkeskus',
    en: 'closest ally; Baltic projects (Defence College, navy, air force); NATO cyber centre',
  }),
  state('FR', { et: 'Prantsusmaa', en: 'France' }, adviserToo('Paris'), {
    et: 'lähim liitlane; Balti projektid; õhuväe väljaõpe; NATO küberkaitse keskus',
    en: 'closest ally; Baltic projects; air force training; NATO cyber centre',
  }),
  state('PL', { et: 'Poola', en: 'Poland' }, attache, {
    et: 'õppused (NATO kollektiivkaitse, Balti projektid); piirkondlik julgeolekupartner',
    en: 'exercises (NATO collective defence, Baltic projects); regional security partner',
  }),
  state('FI', { et: 'Soome', en: 'Finland' }, attache, {
    et: 'Põhjamaa; ohvitseride väljaõpe, hanked; Põhjala lahingugrupp; küberkaitse, mereseire',
    en: 'Nordic; officer education, procurement; Nordic Battlegroup; cyber, maritime surveillance',
  }),
  state('SE', { et: 'Rootsi', en: 'Sweden' }, attache, {
    et: 'Põhjamaa; ohvitseride väljaõpe, hanked; Põhjala lahingugrupp; küberkaitse, mereseire',
    en: 'Nordic; officer education, procurement; Nordic Battlegroup; cyber, maritime surveillance',
  }),
  state('DK', { et: 'Taani', en: 'Denmark' }, none, {
    et: 'Põhjamaa; väljaõpe; KFOR ja NATO kiirreageerimisjõud; küberkaitse, mereseire',
    en: 'Nordic; training; operations (KFOR, NATO Response Force); cyber, maritime surveillance',
  }),
  state('NO', { et: 'Norra', en: 'Norway' }, none, {
    et: 'Põhjamaa; õhuseire; liitlaste vastuvõtt; Põhjala lahingugrupp; küberkaitse, mereseire',
    en: 'Nordic; air and maritime surveillance; receiving allies; Nordic Battlegroup; cyber',
  }),
  state('GE', { et: 'Gruusia', en: 'Georgia' }, attache, advice),
  state('UA', { et: 'Ukraina', en: 'Ukraine' }, none, advice),
  state(
    'western-balkans',
    { et: 'Lääne-Balkani riigid (nimetamata rühm)', en: 'Western Balkan states (unnamed group)' },
    none,
    advice,
  ),
  state('RU', { et: 'Venemaa', en: 'Russia' }, attache, null),
];
