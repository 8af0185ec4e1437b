import { coverage, provision } from '#law/coverage';
import { policies } from '#law/policies/index';
import { measuresRestingOn } from '#measures/resting-on';
import { specsNaming } from '../../api/law/specs.js';
import type { Context } from '../context.js';
import type { Adds } from '../entrance.js';
import { Misused, Refused, exitCode } from '../faults.js';
import { keyAskedFor } from '../law/asked-provision.js';
import {
  coverageText, notYetBySection, policiesText, provisionText,
} from '../law/provision-text.js';

interface Options {
  readonly coverage?: boolean;
  readonly policies?: boolean;
}

/** `volitus law 37-1.4-3`: the provision, what we make of it, and where it is kept. */
export const law: Adds = ({ program, run }) => {
  const command = program
    .command('law')
    .description('a provision of the Act and its rules · säte ja selle reeglid')
    .argument('[provision...]', "37-1.4-3, '§ 37¹ (4³)', 'KKS § 37¹ lg 4³' or a rule id")
    .option('--coverage', 'how many rules stand how, and which are not kept yet')
    .option('--policies', 'every choice made where the Act is silent (AMB)');
  run(command, (context, { args }) => {
    const wishes = command.opts<Options>();
    if (wishes.coverage === true) {
      context.give({ ...coverage(), notYetBySection: notYetBySection() }, coverageText());
    } else if (wishes.policies === true) {
      context.give({ policies }, policiesText());
    } else show(context, args.join(' '));
    return exitCode.ok;
  });
};

function show(context: Context, asked: string): void {
  const key = keyAskedFor(asked);
  if (key === null) throw new Misused(`not a provision: '${asked}'; write it as 37-1.4-3`);
  const found = provision(key);
  if (found === null) throw new Refused(`the rulebook has nothing at ${key}`);
  const measures = measuresRestingOn(found.rules)
    .map(({ id, section, title }) => ({ id, section, title }));
  const tests = specsNaming(found.citation);
  context.give(
    { ...found, measures, tests },
    provisionText({ provision: found, measures, tests }, context.language),
  );
}
