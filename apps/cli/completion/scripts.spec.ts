import { execFileSync } from 'node:child_process';
import type { Terminal } from '../terminal.js';
import { programOf } from '../program.js';
import { scriptFor, shells } from './scripts.js';
import { spotsOf } from './words-at.js';

const spots = spotsOf(programOf({} as Terminal, () => {}));

/** What bash offers after the words; the last of them is still being typed. */
function offered(...words: readonly string[]): string[] {
  const script = `${scriptFor('bash', spots)}
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _volitus; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const args = ['-c', script, 'bash', 'volitus', ...words];
  const out = execFileSync('bash', args, { encoding: 'utf8' });
  return out.split('\n').filter((word) => word !== '');
}

describe('completion for bash', () => {
  it('offers the commands', () => {
    expect(offered('')).toEqual(expect.arrayContaining(['serve', 'law', 'case', '--data']));
    expect(offered('ver')).toEqual(['verify']);
  });

  it('offers what a command takes, its own and the shared options', () => {
    expect(offered('case', '')).toEqual(expect.arrayContaining(['list', 'show', 'open', 'step']));
    expect(offered('case', 'step', '--dry')).toEqual(['--dry-run']);
    expect(offered('law', '--')).toEqual(expect.arrayContaining(['--coverage', '--json']));
  });

  it('offers the values of an argument', () => {
    expect(offered('people', 'appoint', 'mari', 'legal')).toEqual(['legalOfficer']);
    expect(offered('report', 'make', '43')).toEqual(['43-2.a', '43-2.b']);
    expect(offered('completion', '')).toEqual(expect.arrayContaining([...shells]));
  });

  it('goes on behind words that name no command', () => {
    expect(offered('--json', 'case', 'show', 'c_1', '--u')).toEqual(['--url']);
  });
});

describe('completion for zsh and fish', () => {
  it('knows every place of the command tree', () => {
    const fish = scriptFor('fish', spots);
    const zsh = scriptFor('zsh', spots);
    expect(spots.length).toBeGreaterThan(20);
    expect(spots.filter(({ path }) => !zsh.includes(`    (${path}) follow=(`))).toEqual([]);
    expect(spots.filter(({ path }) => !fish.includes(`'__volitus_at ${path}'`))).toEqual([]);
  });

  it('says in English what each word is, in quotes that hold', () => {
    expect(scriptFor('zsh', spots)).toContain("'verify:verify the store, or an export'");
    const says = spots.flatMap(({ words }) => words.map((each) => each.says));
    expect(says.filter((text) => /['\\:`$"]/.test(text))).toEqual([]);
  });
});
