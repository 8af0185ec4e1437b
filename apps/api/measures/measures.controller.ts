import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { keyOf } from '#law/citation';
import { measures } from '#measures/index';
import type { Measure } from '#measures/measure';
import { keeping } from '#statechart/keeping';
import type { Answered } from '../http/answer-parts.js';
import { stepSchema } from '../http/json-schema.js';
import { NotKnown } from '../register/answers.js';
import { graphOf } from './graph.js';
import type { measureAnswer, measuresAnswer } from './measures.answers.js';

@ApiTags('law')
@Controller('api/measures')
export class MeasuresController {
  @Get()
  @ApiOperation({ summary: 'Every measure: gates in order, steps with their schema, its machine' })
  all(): Answered<typeof measuresAnswer> {
    return { measures: measures.map(measureView) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One measure' })
  one(@Param('id') id: string): Answered<typeof measureAnswer> {
    const found = measures.find((measure) => measure.id === id);
    if (found === undefined) throw new NotKnown(id);
    return measureView(found);
  }
}

const measureView = (measure: Measure) => {
  const { id, section, basis, title, gates, designation, concerns, opensByItself, means } = measure;
  const { notifiable, covertSurveillance, machine } = measure;
  const names = keeping(machine);
  return {
    id, section, key: keyOf(section), basis, title, gates, designation, concerns, opensByItself,
    means, notifiable, covertSurveillance,
    steps: Object.entries(measure.steps).map(([type, schema]) => ({
      type, label: schema.label, by: schema.by, offices: schema.offices ?? null,
      keeps: [...(names.get(type) ?? [])], schema: stepSchema(schema),
    })),
    machine: graphOf(machine),
  };
};
