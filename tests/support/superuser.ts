import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { urls } from "./database";

/** Sees every row and may change any, in the database of the test file that imports it. */
export const superuser = new pg.Client(urls.superuser);

beforeAll(() => superuser.connect());
afterAll(() => superuser.end());
