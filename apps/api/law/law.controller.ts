import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { citationOf, keyOf } from '#law/citation';
import { coverage, provision } from '#law/coverage';
import { policies } from '#law/policies/index';
import { rulebook } from '#law/rulebook/index';
import type { RuleText } from '#law/rulebook/rule-text';
import { wordings } from '#law/wordings/index';
import { measures } from '#measures/index';
import { NotKnown } from '../register/answers.js';

@ApiTags('law')
@Controller('api/law')
export class LawController {
  @Get()
  @ApiOperation({ summary: 'The Act: wordings, every rule in its order, and the choices made' })
  all() {
    return { wordings, coverage: coverage(), rules: rulebook.map(ruleView), policies };
  }

  @Get(':key')
  @ApiOperation({ summary: 'One provision, such as 37-1.4-3, with its rules and measures' })
  one(@Param('key') key: string) {
    const found = provision(key);
    if (found === null) throw new NotKnown(key);
    const ids = new Set(found.rules.map(({ id }) => id));
    const using = measures.filter(({ rules }) => rules.some(({ id }) => ids.has(id)));
    return {
      ...found,
      rules: found.rules.map(ruleView),
      measures: using.map(({ id, section, title }) => ({ id, section, title })),
    };
  }
}

const ruleView = (rule: RuleText) => {
  const by = citationOf(rule.id);
  return { ...rule, by, key: keyOf(by) };
};
