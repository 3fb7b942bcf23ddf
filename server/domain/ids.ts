import { v7 } from "uuid";

/**
 * An id made before its row is written: for those who may add a row and not read it back, and for rows that name
 * each other. Ordered by time, like the database's own.
 */
export const newId = (): string => v7();
