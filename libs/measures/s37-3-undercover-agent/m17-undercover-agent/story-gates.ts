import { gateByGate } from '../../s36-common/gate-by-gate.js';

const always = ['KKS-37s3-2', 'KKS-37-3', 'KKS-37s3-3', 'KKS-38'];

/** Each gate of M17 refuses once. */
export const gates = gateByGate({
  measure: 'M17',
  day: '2021-01-21',
  reasons: 'Kohapeal saab teavet üksnes see, keda Kaitseväega ei seostata.',
  empty: [
    'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-37s3-1', 'KKS-37s3-2',
    'KKS-37-2', 'KKS-37s3-3', 'KKS-38',
  ],
  clauses: [
    [{ purpose: '36-1-1', limb: '37-2-1', clause: '1' },
      ['KKS-37s3-1-1', 'KKS-37-2-1.e', ...always]],
    [{ clause: '2' }, ['KKS-37s3-1-2', 'KKS-37-2-1.e', ...always]],
    [{ clause: '3' }, ['KKS-37s3-1-3', 'KKS-37-2-1.e', ...always]],
    [{ clause: '4', limb: '37-2-2' }, ['KKS-37s3-1-4', 'KKS-37-2-2.d', ...always]],
  ],
});
