import { roomWords } from '../words/room-words.js';

/** Words of the forms that are drawn from schemas. */
export const formWords = roomWords('form', {
  missing: 'Palun vastake sellele küsimusele',
  stuck: 'Vastus on menetluses juba kirjas: seda saab muuta, kuid mitte tühjaks jätta',
  faults: 'Palun parandage enne jätkamist',
  saved: 'Mustand salvestatud kell {{at}}',
  saving: 'Mustandit salvestatakse',
  notSaved: 'Mustandit ei saanud salvestada; kirjutatu on siin lehel alles',
  provisionHelp: 'Näiteks § 37¹ (4³) või 37-1.4-3',
  countsHelp: 'Numbrid, komaga eraldatud',
  row: 'Rida {{number}}', addRow: 'Lisan rea', removeRow: 'Eemaldan rea {{number}}',
  nothing: 'vastamata',
  yes: 'jah', no: 'ei',
  change: 'Muuda', changeOf: 'Muuda: {{label}}',
  confirmTitle: 'Kinnitage otsus parooliga',
  confirmLong:
    'Otsuse tegemiseks näidake veel kord, et olete see Teie. Kinnitus kehtib mõne minuti.',
  confirm: 'Kinnitan', cancel: 'Loobun', password: 'Parool',
}, {
  missing: 'Please answer this question',
  stuck: 'The case has an answer already: it can be changed and not left empty',
  faults: 'Please correct before going on',
  saved: 'Draft saved at {{at}}',
  saving: 'Saving the draft',
  notSaved: 'The draft could not be saved; what you wrote is still on this page',
  provisionHelp: 'For example § 37¹ (4³) or 37-1.4-3',
  countsHelp: 'Numbers, separated by commas',
  row: 'Row {{number}}', addRow: 'Add a row', removeRow: 'Remove row {{number}}',
  nothing: 'not answered',
  yes: 'yes', no: 'no',
  change: 'Change', changeOf: 'Change: {{label}}',
  confirmTitle: 'Confirm the decision with your password',
  confirmLong: 'To decide, show once more that it is you. It is good for a few minutes.',
  confirm: 'Confirm', cancel: 'Cancel', password: 'Password',
});
