import { measures } from '#measures/index';
import { mainWay } from './main-way.js';

const wayOf = (wanted: string) =>
  mainWay(measures.find(({ id }) => id === wanted)!.machine);

describe('the main way of a machine', () => {
  it('leads from the draft to the closed file, past every side exit', () => {
    expect(wayOf('M14')).toEqual([
      'drafted', 'submitted', 'checked', 'decided', 'effective', 'ended', 'closed',
    ]);
  });

  it('passes the coordination where the Act asks for one', () => {
    expect(wayOf('M27')).toEqual([
      'drafted', 'submitted', 'checked', 'coordinating', 'coordinated', 'decided', 'effective',
      'ended', 'closed',
    ]);
  });

  it('ends with the person told, where the case is about telling', () => {
    expect(wayOf('S40').at(0)).toBe('opened');
    expect(wayOf('S40').at(-1)).toBe('notified');
    expect(wayOf('S40')).not.toContain('withheldPermanently');
  });
});
