import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 42 Kaitseväeluure koordineerimine ja järelevalve: the Act's own words. */
export const s42: ActSection = {
  key: '42',
  title: {
    et: 'Kaitseväeluure koordineerimine ja järelevalve',
    en: 'Coordination and supervision of military intelligence',
  },
  chapter: intelligence,
  since: 'RT I, 06.07.2016, 1',
  rows: [
    {
      key: '42.1',
      et:
        'Kaitseväeluure teostamist ja julgeolekuasutuste tegevust koordineerib ' +
        'julgeolekuasutuste seaduse § 10 lõikes 1 nimetatud komisjon.',
      en:
        'The conduct of military intelligence and the activities of security authorities shall ' +
        'be coordinated by a committee specified in subsection 10 (1) of the Security ' +
        'Authorities Act.',
      since: 'RT I, 18.02.2014, 1',
    },
    {
      key: '42.2',
      et:
        'Julgeolekuasutuste seaduse § 9 lõikes 2 nimetatud riigi julgeolekuteabe kogumise ja ' +
        'analüüsimise kavas sätestatakse Kaitseväele kaitseväeluure teostamisel esitatavad ' +
        'ülesanded ja kogutava teabe kava selle olulisuse järgi.',
      en:
        'The functions of military intelligence and the list of information to be collected, in ' +
        'the order of relevance, shall be provided for the Defence Forces in the plan regarding ' +
        'the collection and analysis of state security information specified in subsection 9 (2) ' +
        'of the Security Authorities Act.',
      since: 'RT I, 18.02.2014, 1',
    },
    {
      key: '42.3',
      et:
        'Riigikogu julgeolekuasutuste järelevalve komisjonil on julgeolekuasutuste seaduse § 36 ' +
        'lõigetes 3 ja 5–7 sätestatud õigused ja kohustused järelevalveks kaitseväeluure ' +
        'teostamise üle.',
      en:
        'The Security Authorities Surveillance Committee of the Riigikogu has the rights and ' +
        'obligations provided for in subsections 36 (3) and (5)-(7) of the Security Authorities ' +
        'Act to exercise supervision over the conduct of military intelligence.',
      since: 'RT I, 26.05.2020, 1',
    },
    {
      key: '42.4',
      et:
        'Käesoleva seaduse § 37 lõike 2 punktis 2 sätestatud kaitseväeluure volituse ' +
        'kasutamisest teavitatakse riigikaitse valdkonna eest vastutavat ministrit tema ' +
        'kehtestatud korras.',
      en:
        'The minister responsible for the area of national defence shall be notified, pursuant ' +
        'to the procedure established thereby, of the use of the powers of military intelligence ' +
        'provided for in clause 37 (2) 2) of this Act.',
      since: 'RT I, 06.07.2016, 1',
    },
  ],
};
