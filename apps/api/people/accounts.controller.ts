import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asked } from '../http/asking.js';
import type { Asking } from '../http/idempotency.js';
import { AccountsService } from './accounts.service.js';
import { Asker } from './signed-in.js';
import type { SignedIn } from './signed-in.js';

@ApiTags('accounts')
@Controller('api/accounts')
export class AccountsController {
  constructor(@Inject(AccountsService) private readonly accounts: AccountsService) {}

  @Get()
  @ApiOperation({ summary: 'Every account with its offices now; for administrator and auditor' })
  list(@Asker() asker: SignedIn) {
    return this.accounts.list(asker);
  }

  @Post()
  @ApiOperation({ summary: 'Make an account; another administrator appoints its person' })
  add(@Asker() asker: SignedIn, @Asked() asking: Asking, @Body() body: unknown) {
    return this.accounts.add(asker, asking, body);
  }

  @Post(':person/disable')
  @HttpCode(200)
  @ApiOperation({ summary: 'Close an account and its sessions; what its person did stays' })
  disable(
    @Asker() asker: SignedIn,
    @Asked() asking: Asking,
    @Param('person') person: string,
  ) {
    return this.accounts.disable(asker, asking, person);
  }
}
