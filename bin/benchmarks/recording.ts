export interface Statement {
  /** The name by which it is prepared, if it is. */
  name?: string;
  text: string;
  values: unknown[];
  rowMode?: "array";
}

/** A transaction, or one statement by itself. */
export interface Unit {
  statements: Statement[];
  isTransaction: boolean;
  /** The units that had ended when this one began. */
  after: number[];
  hasEnded: boolean;
}

/** All that one request asked of the database. */
export type Recording = Unit[];

/** How often the request waited for the database. */
export const roundTrips = (recording: Recording) =>
  recording.reduce((sum, { statements }) => sum + statements.length, 0);
