import { roomWords } from '../words/room-words.js';

export const reportWords = roomWords('report', {
  one: 'Aruanne', about: 'Aruande andmed', by: 'Alus', to: 'Adressaat', period: 'Periood', wording: 'Redaktsioon',
  made: 'Koostatud', size: 'Loetud kandeid', digest: 'Räsi (SHA-256)', units: 'Üksused',
  all: 'Kõik aruanded', contents: 'Jaotised',
  counting_one: '{{count}} näitaja', counting_other: '{{count}} näitajat',
  exportCommand: 'volitus export KAUST',
  verifyCommand: 'volitus report verify {{file}} --export KAUST',
  figure: 'Näitaja', value: 'Arv', note: 'Märkus', figuresOf: 'Arvud: {{title}}',
  entriesOf: '{{value}}: näita kandeid, {{figure}}',
  end: 'seis perioodi lõpul', earlier: 'varasemast perioodist, kantud nüüd',
  zeros_one: 'Nulle: {{count}} näitaja', zeros_other: 'Nulle: {{count}} näitajat', zero: 'Null',
  empty: 'Selles jaotises ei ole näitajaid.', chart: 'Diagramm: {{title}}',
  notes: 'Mõisted ja märkused',
  files: 'Failid', json: 'Aruande täpsed baidid (JSON)', csv: 'Tabel (CSV)', txt: 'Tekst (TXT)',
  bytes: 'JSON-faili SHA-256 on ülal näidatud räsi. CSV ja TXT on sama sisu teises vormis.',
  verify: 'Kontrolli seda aruannet',
  verifyLead:
    'Aruande saab kannetest uuesti koostada ja baithaaval võrrelda. Selleks ei ole vaja ' +
    'registrit usaldada.',
  verifyFile: 'Laadige alla aruande JSON-fail.',
  verifyExport: 'Võtke registrist logi väljavõte:',
  verifyRun: 'Koostage aruanne väljavõttest uuesti ja võrrelge:',
  verifyWhole:
    'Vastus WHOLE tähendab, et aruanne tuleneb esimesest {{size}} kandest ja seda ei ole muudetud.',
  entries: 'Arvu taga olevad kanded', total_one: '{{count}} kanne', total_other: '{{count}} kannet',
  number: 'Kanne', when: 'Millal', type: 'Mis juhtus', case: 'Menetlus', openCase: 'Ava menetlus',
  caseOf: 'Ava menetlus: kanne {{seq}}', entryOf: 'Kanne {{seq}} logis',
  noEntries: 'Selle arvu taga ei ole ühtegi kannet.',
  barred: 'Kandeid te ei näe', shown: 'Näidatud on kanded {{from}}–{{to}}, kokku {{count}}.',
}, {
  one: 'Report', about: 'About the report', by: 'Basis', to: 'Addressee', period: 'Period', wording: 'Wording',
  made: 'Made', size: 'Entries read', digest: 'Digest (SHA-256)', units: 'Units',
  all: 'All reports', contents: 'Sections',
  counting_one: '{{count}} figure', counting_other: '{{count}} figures',
  exportCommand: 'volitus export FOLDER',
  verifyCommand: 'volitus report verify {{file}} --export FOLDER',
  figure: 'Figure', value: 'Number', note: 'Note', figuresOf: 'Figures: {{title}}',
  entriesOf: '{{value}}: show the entries, {{figure}}',
  end: 'as at the end of the period', earlier: 'of an earlier period, recorded now',
  zeros_one: 'Zero: {{count}} figure', zeros_other: 'Zero: {{count}} figures', zero: 'Zero',
  empty: 'There are no figures in this section.', chart: 'Chart: {{title}}',
  notes: 'Definitions and notes',
  files: 'Files',
  json: 'The exact bytes of the report (JSON)',
  csv: 'Table (CSV)',
  txt: 'Text (TXT)',
  bytes:
    'The SHA-256 of the JSON file is the digest above. CSV and TXT are the same in another form.',
  verify: 'Verify this report',
  verifyLead:
    'The report can be made anew from the entries and compared byte by byte. The register need ' +
    'not be trusted for that.',
  verifyFile: 'Download the JSON file of the report.',
  verifyExport: 'Take an export of the trail from the register:',
  verifyRun: 'Make the report anew from the export, and compare:',
  verifyWhole:
    'The answer WHOLE means that the report follows from the first {{size}} entries and was ' +
    'not changed.',
  entries: 'The entries behind the figure',
  total_one: '{{count}} entry',
  total_other: '{{count}} entries',
  number: 'Entry', when: 'When', type: 'What happened', case: 'Case', openCase: 'Open the case',
  caseOf: 'Open the case: entry {{seq}}', entryOf: 'Entry {{seq}} of the trail',
  noEntries: 'There is no entry behind this figure.',
  barred: 'You do not see the entries', shown: 'Entries {{from}}–{{to}} of {{count}} are shown.',
});
