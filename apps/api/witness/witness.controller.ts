import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { WitnessService } from './witness.service.js';

@ApiTags('trail')
@Controller('api/trail/witness')
export class WitnessController {
  constructor(@Inject(WitnessService) private readonly witness: WitnessService) {}

  @Get()
  @ApiOperation({ summary: 'Who cosigns the heads of the trail, by which policy, and how far' })
  standing() {
    return this.witness.standing();
  }
}
