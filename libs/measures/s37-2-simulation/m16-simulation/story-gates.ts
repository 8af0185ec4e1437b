import { gateByGate } from '../../s36-common/gate-by-gate.js';

const always = ['KKS-37-3', 'KKS-38'];

/** Each gate of M16 refuses once. */
export const gates = gateByGate({
  measure: 'M16',
  day: '2021-01-20',
  reasons: 'Kohapealne tegevus vajab äripinda, mida Kaitseväega ei seostata.',
  empty: [
    'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-37s2-1', 'KKS-37-2',
    'KKS-38',
  ],
  clauses: [
    [{ purpose: '36-1-1', simulates: 'branch', limb: '37-2-1', clause: '1' },
      ['KKS-37s2-1-1', 'KKS-37-2-1.d', ...always]],
    [{ clause: '2' }, ['KKS-37s2-1-2', 'KKS-37-2-1.d', ...always]],
    [{ clause: '3' }, ['KKS-37s2-1-3', 'KKS-37-2-1.d', ...always]],
    [{ clause: '4', limb: '37-2-2' }, ['KKS-37s2-1-4', 'KKS-37-2-2.c', ...always]],
  ],
});
