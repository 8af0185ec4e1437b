import { api } from '../call/client.js';
import { Answered, Exact, Facts, Rows, Says, Section } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { FileLink } from './file-link.js';
import { trailWords } from './words.js';

/** The signed head, to be kept by whoever wants to check later. */
export function Checkpoint() {
  const say = useWords(trailWords);
  const query = api.useQuery('get', '/api/trail/checkpoint');
  return (
    <Section title={say('head')}>
      <Answered query={query}>
        {({ size, root, vkey, checkpoint }) => (
          <Rows gap="sm">
            <Facts of={[
              [say('size'), size],
              [say('root'), <Exact key="root">{root}</Exact>],
              [say('key'), <Exact key="key">{vkey}</Exact>],
            ]} />
            <div>
              <FileLink name={`checkpoint-${size}.txt`} content={checkpoint}>
                {say('saveCheckpoint')}
              </FileLink>
            </div>
            <Says quiet>{say('keep')}</Says>
          </Rows>
        )}
      </Answered>
    </Section>
  );
}
