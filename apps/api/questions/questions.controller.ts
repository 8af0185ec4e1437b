import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asked } from '../http/asking.js';
import type { Asking } from '../http/idempotency.js';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import { QuestionsService } from './questions.service.js';

@ApiTags('cases')
@Controller('api/cases/:id/questions')
export class QuestionsController {
  constructor(@Inject(QuestionsService) private readonly questions: QuestionsService) {}

  @Get()
  @ApiOperation({ summary: 'The questions on a case and their answers' })
  list(@Asker() asker: SignedIn, @Param('id') id: string) {
    return this.questions.list(asker, id);
  }

  @Post()
  @ApiOperation({ summary: 'Ask an office that takes part in the case' })
  ask(
    @Asker() asker: SignedIn,
    @Asked() asking: Asking,
    @Param('id') id: string,
    @Body() body: unknown,
  ) {
    return this.questions.ask(asker, asking, id, body);
  }

  @Post(':question/answers')
  @ApiOperation({ summary: 'Answer a question that your office was asked' })
  answer(
    @Asker() asker: SignedIn,
    @Asked() asking: Asking,
    @Param('id') id: string,
    @Param('question') question: string,
    @Body() body: unknown,
  ) {
    return this.questions.answer(asker, asking, [id, question], body);
  }
}
