import type { components } from '#openapi';
import { api } from '../call/client.js';
import { GoTo, Says, Sign } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import styles from './decide.module.css';
import { decideWords } from './words.js';

type Hint = components['schemas']['Hint'];

/** Something worth a second look, beside the text it is about; it never looks like a refusal. */
export function HintBox({ hint: { says, of } }: { readonly hint: Hint }) {
  const say = useWords(decideWords);
  const said = useSaid();
  return (
    <div className={styles['hint']}>
      <Sign tone="news" />
      <div>
        <strong>{say('hint')}</strong>
        <Says>{said(says)}</Says>
        {of !== null && <GoTo to="/cases/$id" params={{ id: of }}>{say('hintCase')} {of}</GoTo>}
      </div>
    </div>
  );
}

/** The hints on a case; nothing for whoever they are not for. */
export function useHints(id: string, wanted: boolean): readonly Hint[] {
  const { data } = api.useQuery('get', '/api/cases/{id}/hints', { params: { path: { id } } }, {
    enabled: wanted, retry: false,
  });
  return data?.items ?? [];
}
