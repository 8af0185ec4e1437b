import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../call/client.js';
import type { Answer, Found, Task } from './verifying.js';

/** How far a verification is. */
export type State =
  | { readonly is: 'idle' }
  | { readonly is: 'loading' | 'reading'; readonly done: number; readonly total: number }
  | { readonly is: 'refused'; readonly error: unknown }
  | { readonly is: 'failed'; readonly why: string }
  | { readonly is: 'found'; readonly found: Found };

/** Brings the export to the browser and has a worker verify it. */
export function useVerification() {
  const [state, setState] = useState<State>({ is: 'idle' });
  const worker = useRef<Worker | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);
  const start = useCallback(async (vkey: string | null, checkpoint: string | null) => {
    const { data: head, error } = await client.GET('/api/trail/checkpoint');
    if (head === undefined) return setState({ is: 'refused', error });
    setState({ is: 'loading', done: 0, total: head.size });
    const files = await broughtFiles(setState);
    if (files === null) return undefined;
    setState({ is: 'reading', done: 0, total: head.size });
    worker.current?.terminate();
    const task: Task = { files, vkey, checkpoint };
    worker.current = verifying(task, head.size, setState);
    return undefined;
  }, []);
  return { state, start };
}

type Tell = (state: State) => void;

async function broughtFiles(tell: Tell): Promise<Task['files'] | null> {
  try {
    const response = await fetch('/api/trail/export');
    const body: unknown = await response.json();
    if (response.ok) return body as Task['files'];
    tell({ is: 'refused', error: body });
  } catch (error) {
    tell({ is: 'refused', error });
  }
  return null;
}

function verifying(task: Task, total: number, tell: Tell): Worker {
  const worker = new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if ('read' in data) tell({ is: 'reading', done: Math.min(data.read, total), total });
    else
      tell(
        'found' in data ? { is: 'found', found: data.found } : { is: 'failed', why: data.failed },
      );
  };
  worker.onerror = ({ message }) => tell({ is: 'failed', why: message });
  worker.postMessage(task);
  return worker;
}
