import { type AnyColumn, sql } from "drizzle-orm";
import { v7 } from "uuid";

/**
 * An id made before its row is written: for those who may add a row and not read it back, and for rows that name
 * each other. Ordered by time, like the database's own.
 */
export const newId = (): string => v7();

/** Whether a column holds one of these ids, given as one value: however many they are, it is the same statement. */
export const isAmong = (column: AnyColumn, ids: readonly string[]) =>
  sql`${column} = any(${sql.param([...ids])}::uuid[])`;
