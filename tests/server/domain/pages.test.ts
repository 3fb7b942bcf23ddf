import { expect, test } from "vitest";
import { newId } from "@/server/domain/ids";
import { pageOf, placeOf, placeText } from "@/server/domain/pages";

const place = () => ({ at: new Date("2026-11-24T15:00:00.123Z"), id: newId() });

test("a place is read back as it was written", () => {
  const somewhere = place();
  expect(placeOf(placeText(somewhere))).toEqual(somewhere);
});

test.each([
  undefined,
  "",
  "_",
  "2026-11-24T15:00:00.123Z",
  "yesterday_0198c0de-0000-7000-8000-000000000000",
  "0000-01-01T00:00:00.000Z_0198c0de-0000-7000-8000-000000000000",
  "-000001-01-01T00:00:00.000Z_0198c0de-0000-7000-8000-000000000000",
  "2026-02-30T00:00:00.000Z_0198c0de-0000-7000-8000-000000000000",
  `2026-11-24T15:00:00.123Z_${"-".repeat(36)}`,
])("%j is no place, and begins the list anew", (cursor) => {
  expect(placeOf(cursor)).toBeNull();
});

test("a page leads on when there is one row more than it holds, and only then", () => {
  const rows = [place(), place(), place()];
  expect(pageOf(rows, 2, ({ at }) => at)).toEqual({ rows: rows.slice(0, 2), next: placeText(rows[1]!) });
  expect(pageOf(rows, 3, ({ at }) => at)).toEqual({ rows, next: null });
  expect(pageOf([], 3, ({ at }: { at: Date; id: string }) => at)).toEqual({ rows: [], next: null });
});
