import type { ActSection } from './act-text.js';
import { areas } from './chapters.js';

/** § 54¹ Isikuandmete töötlemine julgeolekuala kaitse eesmärgil: the Act's own words. */
export const s54s1: ActSection = {
  key: '54-1',
  title: {
    et: 'Isikuandmete töötlemine julgeolekuala kaitse eesmärgil',
    en: 'Processing of personal data for purpose of protection of restricted military areas',
  },
  chapter: areas,
  rows: [
    {
      key: '54-1.1',
      et:
        'Kaitsevägi võib käesoleva seaduse § 36 lõike 1 punktis 6 nimetatud ülesande täitmisel ' +
        'kontrollida olulise ohu väljaselgitamiseks ja tõrjumiseks isikuandmeid riigi, kohaliku ' +
        'omavalitsuse või muu avalik-õigusliku või eraõigusliku juriidilise isiku andmekogust, ' +
        'sealhulgas varjatult.',
      en:
        'Upon the performance of the task specified in clause 36 (1) 6) of this Act, the Defence ' +
        'Forces may verify personal data from the database of the state, local government or ' +
        'other legal persons in public or private law, including covertly, in order to identify ' +
        'and eliminate a significant threat.',
    },
    {
      key: '54-1.2',
      et:
        'Edasilükkamatul juhul kõrgendatud ohu väljaselgitamiseks ja tõrjumiseks võib Kaitsevägi ' +
        'käesoleva seaduse § 36 lõike 1 punktis 6 nimetatud ülesande täitmisel lisaks käesoleva ' +
        'paragrahvi lõikes 1 sätestatule:',
      en:
        'In an urgent case, in order to identify and counter a serious threat, upon the ' +
        'performance of the task specified in clause 36 (1) 6) of this Act the Defence Forces ' +
        'may, in addition to the provisions of subsection (1) of this section:',
    },
    {
      key: '54-1.2.1',
      et: 'kasutada variandmeid ja konspiratsioonivõtteid;',
      en: 'use shadow information and conspiracy techniques;',
    },
    {
      key: '54-1.2.2',
      et: 'isikut varjatult jälgida.',
      en: 'conduct covert surveillance of the person.',
    },
    {
      key: '54-1.3',
      et:
        'Isiku varjatult jälgimise otsustab Kaitseväe juhataja või tema poolt volitatud pädeva ' +
        'struktuuriüksuse ülem. Otsus kehtib selles märgitud tähtaja jooksul, kuid mitte kauem ' +
        'kui 24 tundi. Kaitsevägi teavitab otsusest viivitamata Kaitsepolitseiametit ja ' +
        'valdkonna eest vastutavat ministrit või tema volitatud ametnikku.',
      en:
        'Covert surveillance of a person shall be decided by the Commander of the Defence Forces ' +
        'or the commander of a competent structural unit authorized by him or her. The decision ' +
        'shall be valid for the period specified therein, but for no longer than 24 hours. The ' +
        'Defence Forces shall immediately notify the Estonian Internal Security Service and the ' +
        'minister responsible for the field or an official authorized by him or her of the ' +
        'decision.',
    },
    {
      key: '54-1.4',
      et:
        'Käesoleva paragrahvi lõigetes 1 ja 2 nimetatud viisil kogutud isikuandmeid säilitatakse ' +
        'nii kaua, kui see on vajalik käesoleva seaduse § 36 lõike 1 punktis 6 nimetatud ' +
        'ülesande täitmiseks, ning kustutatakse töötlemise vajaduse lõppemisel viivitamata.',
      en:
        'Personal data collected in the manner specified in subsections (1) and (2) of this ' +
        'section shall be retained for as long as is necessary for the performance of the ' +
        'task/function specified in clause 36 (1) 6) of this Act and shall be deleted ' +
        'immediately upon termination of the need for processing.',
      since: 'RT I, 26.05.2020, 1',
    },
  ],
};
