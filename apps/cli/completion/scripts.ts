import type { Completing, Spot } from './words-at.js';

/** The shells for which there is a script. */
export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

/** A script that completes the words of `volitus`, made from its own commands, asking nobody. */
export const scriptFor = (shell: Shell, spots: readonly Spot[]): string => scripts[shell](spots);

// Each script walks along the words typed so far as long as they name commands; what was reached
// decides what may follow.
const scripts: Readonly<Record<Shell, (spots: readonly Spot[]) => string>> = {
  bash: (spots) => `# volitus for bash: source <(volitus completion bash)
_volitus() {
  local at='' word typed="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$at/$word" in
      ${known(spots)}) at="$at/$word" ;;
    esac
  done
  case "\${at:-/}" in
${spots.map(inBash).join('\n')}
  esac
}
complete -o default -F _volitus volitus
`,
  zsh: (spots) => `#compdef volitus
# volitus for zsh: source <(volitus completion zsh)
_volitus() {
  local at='' word
  local -a follow
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$at/$word" in
      (${known(spots)}) at="$at/$word" ;;
    esac
  done
  case "\${at:-/}" in
${spots.map(inZsh).join('\n')}
  esac
  _describe 'volitus' follow || _files
}
compdef _volitus volitus
`,
  fish: (spots) => `# volitus for fish: volitus completion fish | source
function __volitus_at
  set -l at
  for word in (commandline -opc)[2..-1]
    switch "$at/$word"
      case ${commandsIn(spots).join(' ')}
        set at "$at/$word"
    end
  end
  test -n "$at"; or set at /
  test "$at" = "$argv[1]"
end
${spots.flatMap(inFish).join('\n')}
`,
};

const commandsIn = (spots: readonly Spot[]): string[] =>
  spots.map(({ path }) => path).filter((path) => path !== '/');

const known = (spots: readonly Spot[]): string => commandsIn(spots).join('|');

const inBash = ({ path, words }: Spot): string => {
  const list = words.map(({ word }) => word).join(' ');
  return `    ${path}) COMPREPLY=($(compgen -W '${list}' -- "$typed")) ;;`;
};

const inZsh = ({ path, words }: Spot): string =>
  `    (${path}) follow=(${words.map(({ word, says }) => `'${word}:${says}'`).join(' ')}) ;;`;

const inFish = ({ path, words }: Spot): string[] =>
  words.map((each) => `complete -c volitus -n '__volitus_at ${path}' ${fishWord(each)}`);

function fishWord({ word, says }: Completing): string {
  const meaning = says === '' ? '' : ` -d '${says}'`;
  return word.startsWith('--') ? `-l ${word.slice(2)}${meaning}` : `-f -a ${word}${meaning}`;
}
