import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { officeField } from '../cases/case-fields.js';
import type { House } from '../house.js';
import type { Answered } from '../http/answer-parts.js';
import { Asked } from '../http/asking.js';
import { once } from '../http/idempotency.js';
import type { Asking } from '../http/idempotency.js';
import { readMessage } from '../http/read-message.js';
import { HOUSE } from '../http/tokens.js';
import { actingIn } from '../people/acting.js';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import { NotKnown } from '../register/answers.js';
import { myNotices } from './notice-list.js';
import { noticeText } from './notice-text.js';
import type { noticeAnswer, noticesAnswer } from './notices.answers.js';
import { receive } from './receipt.js';

/** What confirming a notice may carry: the reference of the document by which a receipt came. */
export const receiptFields = {
  reference: {
    kind: 'text', label: { et: 'Saabunud dokumendi viide', en: 'Reference of the document' },
    most: 200, optional: true,
  },
  digest: {
    kind: 'text', label: { et: 'Dokumendi räsi (SHA-256)', en: 'Digest of the document (SHA-256)' },
    most: 64, optional: true,
  },
  office: officeField,
} as const;

const receivers = ['kapoLiaison', 'minister', 'recordsOfficer'] as const;

@ApiTags('notices')
@Controller('api/notices')
export class NoticesController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @ApiOperation({ summary: 'The notices owed to you, or followed by your office' })
  list(@Asker() asker: SignedIn): Answered<typeof noticesAnswer> {
    const { clock, reader, vault } = this.house;
    return { now: clock.now(), items: myNotices(reader, vault, asker) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'A notice with its words, and what is known of its receipt' })
  show(@Asker() asker: SignedIn, @Param('id') id: string): Answered<typeof noticeAnswer> {
    return this.#known(asker, id);
  }

  @Post(':id/receipt')
  @HttpCode(200)
  @ApiOperation({ summary: 'Confirm that a notice was received' })
  async receive(
    @Asker() asker: SignedIn,
    @Asked() asking: Asking,
    @Param('id') id: string,
    @Body() body: unknown,
  ) {
    this.#known(asker, id);
    const { reference, digest, office } = readMessage(receiptFields, body ?? {});
    const by = actingIn(asker, { wanted: office, listed: receivers });
    const receipt = { reference: textOf(reference), digest: textOf(digest) };
    const { store, vault } = this.house;
    const { entry } = await store.write((tx) =>
      once(tx, asking, () => ({ entry: receive(tx, vault, by, id, receipt) })));
    return { ...this.#known(asker, id), entry };
  }

  #known(asker: SignedIn, id: string) {
    const { clock, reader, vault } = this.house;
    const notice = myNotices(reader, vault, asker).find((each) => each.id === id);
    if (notice === undefined) throw new NotKnown(id);
    return { ...notice, now: clock.now(), ...noticeText(reader, vault, asker, notice) };
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
