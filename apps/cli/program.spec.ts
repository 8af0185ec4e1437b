import { commands } from './commands/index.js';
import { spread } from '../api/trail/exported-heads.js';
import { volitus } from './program.js';

async function run(...args: readonly string[]) {
  const heard = { out: '', notes: '' };
  const code = await volitus(args, {
    environment: { LANG: 'et_EE.UTF-8' }, watched: false, answers: false,
    out: (text) => void (heard.out += text), note: (text) => void (heard.notes += text),
    ask: () => Promise.resolve(''), stopped: () => Promise.resolve('SIGTERM'),
  });
  return { code, ...heard };
}

describe('volitus', () => {
  it('helps, with every command in both languages', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    const said = out.replace(/\s+/g, ' ');
    expect(commands.length).toBeGreaterThan(14);
    expect(said.match(/ · /g)?.length).toBeGreaterThan(commands.length);
    expect(said).toContain('verify the store, or an export · kontrolli logi või eksporti');
  });

  it.each([
    ['nothing'], ['law', '--nothing'], ['law', 'M14'], ['report', 'make', '44', '2021-T1'],
    ['people', 'add', 'mari'], ['completion', 'tcsh'], ['case', 'list', '--url', 'ftp://x'],
  ])('answers 2 to what is no command: %s %s', async (...args) => {
    const { code, out, notes } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(notes).not.toBe('');
  });

  it('answers 1 to what there is not', async () => {
    const { code, notes } = await run('law', '99');
    expect([code, notes]).toEqual([1, 'volitus: the rulebook has nothing at 99\n']);
  });

  it('shows a provision, as text in the language of the machine or as a value', async () => {
    expect((await run('law', '§', '37¹', '(4³)')).out).toContain('M14 § 37¹ Salajasse koostöösse');
    expect((await run('law', '37-1.4-3', '--language', 'en')).out).toContain('M14 § 37¹ Covert');
    const { key, measures } = JSON.parse((await run('--json', 'law', '37-1.4-3')).out) as {
      key: string; measures: { id: string }[];
    };
    expect(key).toBe('37-1.4-3');
    expect(measures.map(({ id }) => id)).toContain('M14');
  });

  it('counts how the register stands to the Act', async () => {
    expect((await run('law', '--coverage')).out).toMatch(/^rules +370$/m);
    const { policies } = JSON.parse((await run('law', '--policies', '--json')).out) as {
      policies: unknown[];
    };
    expect(policies).toHaveLength(65);
  });
});

describe('the heads of an export', () => {
  it('are spread evenly, the first and the last among them', () => {
    const notes = Array.from({ length: 1_001 }, (_, place) => String(place));
    expect(spread(notes, 5)).toEqual(['0', '250', '500', '750', '1000']);
    expect(spread(notes.slice(0, 3), 5)).toEqual(['0', '1', '2']);
    expect(spread([], 5)).toEqual([]);
  });
});
