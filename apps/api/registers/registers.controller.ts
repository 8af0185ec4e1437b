import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asked } from '../http/asking.js';
import type { Asking } from '../http/idempotency.js';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import { RegistersService } from './registers.service.js';

@ApiTags('registers')
@Controller('api/registers')
export class RegistersController {
  constructor(@Inject(RegistersService) private readonly registers: RegistersService) {}

  @Get()
  @ApiOperation({ summary: 'Every register, and whether you read it and write into it' })
  all(@Asker() asker: SignedIn) {
    return this.registers.all(asker);
  }

  @Get(':name')
  @ApiOperation({ summary: 'The entries of a register and the acts it takes' })
  list(@Asker() asker: SignedIn, @Param('name') name: string) {
    return this.registers.list(asker, name);
  }

  @Get(':name/:id')
  @ApiOperation({ summary: 'One entry of a register and everything that was recorded of it' })
  one(@Asker() asker: SignedIn, @Param('name') name: string, @Param('id') id: string) {
    return this.registers.one(asker, name, id);
  }

  @Post(':name')
  @ApiOperation({ summary: 'Write an act into a register' })
  record(
    @Asker() asker: SignedIn,
    @Asked() asking: Asking,
    @Param('name') name: string,
    @Body() body: unknown,
  ) {
    return this.registers.record(asker, asking, name, body);
  }
}
