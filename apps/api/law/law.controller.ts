import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { citationOf, keyOf } from '#law/citation';
import { coverage, provision } from '#law/coverage';
import { policies } from '#law/policies/index';
import { rulebook } from '#law/rulebook/index';
import type { RuleText } from '#law/rulebook/rule-text';
import { wordings } from '#law/wordings/index';
import { measuresRestingOn } from '#measures/resting-on';
import type { Answered } from '../http/answer-parts.js';
import { NotKnown } from '../register/answers.js';
import type { lawAnswer, provisionAnswer } from './law.answers.js';
import { specsNaming } from './specs.js';
import { standingIn } from './thresholds.js';

@ApiTags('law')
@Controller('api/law')
export class LawController {
  @Get()
  @ApiOperation({ summary: 'The Act: wordings, every rule in its order, and the choices made' })
  all(): Answered<typeof lawAnswer> {
    return { wordings, coverage: coverage(), rules: rulebook.map(ruleView), policies };
  }

  @Get(':key')
  @ApiOperation({ summary: 'One provision, such as 37-1.4-3, with its words, rules and measures' })
  one(@Param('key') key: string): Answered<typeof provisionAnswer> {
    const found = provision(key);
    if (found === null) throw new NotKnown(key);
    const ids = new Set<string>([...found.rules, ...found.policies].map(({ id }) => id));
    return {
      ...found,
      rules: found.rules.map(ruleView),
      measures: measuresRestingOn(found.rules).map((measure) => {
        const { id, section, title } = measure;
        return { id, section, title, stands: standingIn(measure, ids) };
      }),
      tests: specsNaming(found.citation),
    };
  }
}

const ruleView = (rule: RuleText) => {
  const by = citationOf(rule.id);
  return { ...rule, by, key: keyOf(by) };
};
