import { roomWords } from '../words/room-words.js';

export const drawWords = roomWords('draw', {
  machine: 'Menetluse käik', machineNow: 'Menetluse käik; praegu: {{state}}',
  asList: 'Sama loeteluna', here: 'praegu siin', passed: 'läbitud',
  clock: 'aeg saabub', key: '● praegu siin · ✓ läbitud · jäme nool: käidud tee',
  gantt: 'Kasutatud aeg seadusliku piiri suhtes', today: 'täna', used: 'kasutatud',
  limit: 'seaduslik piir', granted: 'lubatud aeg', lawful: 'seadusega lubatud aeg', running: 'kasutatud, kestab',
  over: 'üle seadusliku piiri', ganttOf: '{{gantt}}: {{count}} toimingut; samad andmed on tabelis', bars: '{{title}}: {{values}}', count: 'arv',
}, {
  machine: 'The way of the case', machineNow: 'The way of the case; now: {{state}}',
  asList: 'The same as a list', here: 'here now', passed: 'passed',
  clock: 'time comes', key: '● here now · ✓ passed · heavy arrow: the way that was gone',
  gantt: 'Time used against the statutory limit', today: 'today', used: 'used',
  limit: 'statutory limit', granted: 'time granted', lawful: 'time the Act allows', running: 'used, in effect',
  over: 'beyond the statutory limit', ganttOf: '{{gantt}}: {{count}} measures; the table says the same', bars: '{{title}}: {{values}}', count: 'count',
});
