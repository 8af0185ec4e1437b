import Database from 'better-sqlite3';

export type Handle = Database.Database;

/** The writing handle of the store: durable on power loss, foreign schema never trusted. */
export function openForWriting(file: string): Handle {
  const handle = new Database(file, { fileMustExist: true });
  handle.pragma('journal_mode = WAL');
  handle.pragma('synchronous = FULL');
  handle.pragma('foreign_keys = ON');
  handle.pragma('trusted_schema = OFF');
  handle.pragma('cell_size_check = ON');
  handle.pragma('secure_delete = ON');
  return handle;
}

/** A second pair of eyes: reads what was committed, never writes. */
export function openForReading(file: string): Handle {
  const handle = new Database(file, { fileMustExist: true, readonly: true });
  handle.pragma('trusted_schema = OFF');
  handle.pragma('cell_size_check = ON');
  return handle;
}
