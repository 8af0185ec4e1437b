import { roomWords } from '../words/room-words.js';

export const reportsWords = roomWords('reports', {
  title: 'Aruanded',
  lead:
    'Aruanded koostatakse logi kannetest. Iga arvu saab jälgida kanneteni ja aruannet ilma ' +
    'registrita kontrollida.',
  duties: 'Aruandluskohustus', kind: 'Aruanne', period: 'Periood', due: 'Tähtaeg',
  standing: 'Seis', what: 'Mida teha',
  delivered: 'esitatud tähtajal', deliveredLate: 'esitatud pärast tähtaega',
  overdue: 'esitamata, tähtaeg möödas', awaited: 'esitamata', deliveredAt: 'esitatud {{at}}',
  open: 'Ava aruanne', openOf: 'Ava aruanne: {{title}}, {{period}}',
  makeIt: 'Koosta', makeOf: 'Koosta: {{title}}, {{period}}',
  noDuties: 'Teile nähtavate aruannete hulgas ei ole kindla tähtajaga aruandeid.',
  make: 'Koosta aruanne', makeKind: 'Mis aruanne', makePeriod: 'Mis perioodi kohta',
  running: '{{period}} · kestab veel', start: 'Koosta aruanne',
  runs: 'Periood kestab veel: aruandesse lähevad ainult senised kanded.',
  before:
    'Selle perioodi kohta on aruanne juba koostatud ({{at}}). Uus ei asenda seda: mõlemad ' +
    'jäävad alles.',
  making: 'Koostan aruannet', failed: 'Aruannet ei saanud koostada',
  failedLong: 'Registrisse ei jäänud sellest midagi. Proovige uuesti.',
  made: 'Aruanne on koostatud', barred: 'Teie aruandeid ei koosta',
  barredSome: 'Seda aruannet te ei koosta',
  choose: 'Valige',
  issued: 'Koostatud aruanded', when: 'Koostatud', size: 'Loetud kandeid', digest: 'Räsi (SHA-256)',
  none: 'Ühtegi teile nähtavat aruannet ei ole veel koostatud.',
}, {
  title: 'Reports',
  lead:
    'Reports are made from the entries of the trail. Each figure leads to its entries, and a ' +
    'report can be verified without the register.',
  duties: 'The duty to report', kind: 'Report', period: 'Period', due: 'Due',
  standing: 'Standing', what: 'What to do',
  delivered: 'delivered in time', deliveredLate: 'delivered late',
  overdue: 'not delivered, overdue', awaited: 'not delivered', deliveredAt: 'delivered {{at}}',
  open: 'Open the report', openOf: 'Open the report: {{title}}, {{period}}',
  makeIt: 'Make', makeOf: 'Make: {{title}}, {{period}}',
  noDuties: 'None of the reports that you may see has a fixed deadline.',
  make: 'Make a report', makeKind: 'Which report', makePeriod: 'Of which period',
  running: '{{period}} · not over yet', start: 'Make the report',
  runs: 'The period is not over: the report will hold the entries so far and no others.',
  before:
    'A report of this period was made already ({{at}}). A new one does not replace it: both ' +
    'are kept.',
  making: 'Making the report', failed: 'The report could not be made',
  failedLong: 'Nothing of it was left in the register. Try again.',
  made: 'The report is made', barred: 'You do not make reports',
  barredSome: 'You do not make this report',
  choose: 'Choose one',
  issued: 'Reports made', when: 'Made', size: 'Entries read', digest: 'Digest (SHA-256)',
  none: 'No report that you may see was made yet.',
});
