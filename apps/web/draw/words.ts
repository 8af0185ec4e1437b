import { roomWords } from '../words/room-words.js';

export const drawWords = roomWords('draw', {
  machine: 'Menetluse käik', machineNow: 'Menetluse käik; praegu: {{state}}',
  asList: 'Sama loeteluna', here: 'praegu siin', passed: 'läbitud', leads: 'edasi: {{states}}',
  gantt: 'Kasutatud aeg seadusliku piiri suhtes', today: 'täna', used: 'kasutatud',
  limit: 'seaduslik piir', bars: '{{title}}: {{values}}', count: 'arv',
}, {
  machine: 'The way of the case', machineNow: 'The way of the case; now: {{state}}',
  asList: 'The same as a list', here: 'here now', passed: 'passed', leads: 'leads to: {{states}}',
  gantt: 'Time used against the statutory limit', today: 'today', used: 'used',
  limit: 'statutory limit', bars: '{{title}}: {{values}}', count: 'count',
});
