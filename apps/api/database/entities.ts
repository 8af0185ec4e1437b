import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A case as it stands: a shortcut to what replaying its entries gives. */
@Entity('case_row')
export class CaseRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') measure!: string;
  @Column('text') unit!: string;
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('text', { nullable: true }) act!: string | null;
  @Column('text') state!: string;
  @Column('text') file!: string;
  @Column('integer') version!: number;
  @Column('text', { name: 'opened_at' }) openedAt!: string;
  @Column('text', { name: 'effective_from', nullable: true }) effectiveFrom!: string | null;
  @Column('text', { nullable: true }) until!: string | null;
  @Column('text', { name: 'ended_at', nullable: true }) endedAt!: string | null;
  @Column('integer') done!: number;
  @Column('integer') seq!: number;
}

/** An instant in the diary; `open` until it came or no longer matters. */
@Entity('deadline')
export class DeadlineRow {
  @PrimaryColumn('text', { name: 'case_id' }) caseId!: string;
  @PrimaryColumn('text') name!: string;
  @Column('text') due!: string;
  @Column('text') rule!: string;
  @Column('integer') open!: number;
}

/** A notice owed, sent, received: the outbox and the ledger in one. */
@Entity('notice')
export class NoticeRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { name: 'case_id' }) caseId!: string;
  @Column('text') addressee!: string;
  @Column('text', { nullable: true }) person!: string | null;
  @Column('text') rule!: string;
  @Column('text') words!: string;
  @Column('text', { name: 'owed_at' }) owedAt!: string;
  @Column('text', { nullable: true }) due!: string | null;
  @Column('text', { name: 'sent_at', nullable: true }) sentAt!: string | null;
  @Column('text', { name: 'received_at', nullable: true }) receivedAt!: string | null;
  @Column('text', { nullable: true }) digest!: string | null;
}

/** An entry of a register: units, consents, authorisations, persons, … */
@Entity('register_row')
export class RegisterRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') register!: string;
  @Column('text', { nullable: true }) ref!: string | null;
  @Column('text') body!: string;
  @Column('text') at!: string;
  @Column('integer') seq!: number;
}

/** A report that was issued, with its exact bytes. */
@Entity('report')
export class ReportRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') kind!: string;
  @Column('text') period!: string;
  @Column('integer') size!: number;
  @Column('blob') bytes!: Buffer;
  @Column('text') sha256!: string;
  @Column('text') at!: string;
}

export const entities = [CaseRow, DeadlineRow, NoticeRow, RegisterRow, ReportRow];
