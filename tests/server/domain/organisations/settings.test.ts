import { expect, test } from "vitest";
import { listEntries } from "@/server/domain/audit/reads";
import { addHoliday } from "@/server/domain/organisations/add-holiday";
import { changeOrganisation } from "@/server/domain/organisations/change";
import { importHolidays } from "@/server/domain/organisations/import-holidays";
import {
  brandColourInput,
  contrastWithWhite,
  organisationChange,
  personNameInput,
  slugInput,
} from "@/server/domain/organisations/input";
import { findOrganisation, listHolidays } from "@/server/domain/organisations/reads";
import { removeHoliday } from "@/server/domain/organisations/remove-holiday";
import { holidaysOf } from "@/server/domain/organisations/rules";
import { apiAs, asMember, foundGlasshouse } from "../../../support/cast";

const change = {
  name: "Glasshouse Ltd",
  timeZone: "America/Toronto",
  brandColour: "#123456",
  about: "We grow.",
  address: "1 Glass Street",
  replyTo: "people@glasshouse.test",
  outcomesLeaveAt: "10:00",
};

test("what is changed is kept, and the trail shows it before and after", async () => {
  const { owner } = await foundGlasshouse();
  await asMember(owner, (scope) => changeOrganisation(scope, organisationChange.parse(change)));
  expect(await asMember(owner, findOrganisation)).toMatchObject({ ...change, outcomesLeaveAt: "10:00:00" });
  const { rows } = await asMember(owner, (scope) => listEntries(scope, { subject: "organisation" }));
  expect(rows[0]).toMatchObject({
    verb: "organisation.changed",
    before: { name: "Glasshouse" },
    after: change,
  });
});

test("a colour on which white words cannot be read is refused", () => {
  expect(contrastWithWhite("#000000")).toBeCloseTo(21);
  expect(contrastWithWhite("#ffffff")).toBeCloseTo(1);
  expect(brandColourInput.safeParse("#1f4d3f").success).toBe(true);
  for (const colour of ["#ffff00", "#888888", "red", "#12345", "url(x)"])
    expect(brandColourInput.safeParse(colour).success).toBe(false);
});

test("names and addresses of organisations are what they say and no more", () => {
  for (const slug of ["a", "-ab", "ab-", "a--b", "a/b", "../etc", "a b", "ä-b-c", "x".repeat(41)])
    expect(slugInput.safeParse(slug).success).toBe(false);
  expect(slugInput.parse(" Glass-House2 ")).toBe("glass-house2");
  for (const name of ["", "  ", "a\nb", "a\u202Eb", "a\u0000b", "x".repeat(121)])
    expect(personNameInput.safeParse(name).success).toBe(false);
  expect(personNameInput.parse(" Nguyễn Thị Ánh ")).toBe("Nguyễn Thị Ánh");
});

test("public holidays of a region are imported once, beside those added by hand", async () => {
  const { owner } = await foundGlasshouse();
  const year = new Date().getUTCFullYear() + 1;
  await asMember(owner, (scope) => addHoliday(scope, { day: `${year}-12-25`, name: "Our own Christmas" }));
  const first = await asMember(owner, (scope) => importHolidays(scope, { region: "GB-ENG" }));
  expect(first.added).toBeGreaterThan(10);
  expect(await asMember(owner, (scope) => importHolidays(scope, { region: "GB-ENG" }))).toEqual({ added: 0 });
  const holidays = await asMember(owner, listHolidays);
  const christmas = holidays.find(({ day }) => day === `${year}-12-25`)!;
  expect(christmas.name).toBe("Our own Christmas");
  await asMember(owner, (scope) => removeHoliday(scope, { holidayId: christmas.id }));
  await expect(
    asMember(owner, (scope) => importHolidays(scope, { region: "XX-NOWHERE" })),
  ).rejects.toMatchObject({ field: "region" });
});

test("the calendar knows Easter and that Scotland is not England", () => {
  const england = holidaysOf("GB-ENG", 2026).map(({ day }) => day);
  const scotland = holidaysOf("GB-SCT", 2026).map(({ day }) => day);
  expect(england).toContain("2026-04-06");
  expect(scotland).toContain("2026-01-02");
  expect(england).not.toContain("2026-01-02");
});

test("only administrators change settings", async () => {
  const { recruiter, frontDesk, manager, panelists } = await foundGlasshouse();
  for (const player of [recruiter, frontDesk, manager, panelists[0]]) {
    const api = await apiAs(player);
    await expect(api.organisations.change(change)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(api.audit.list({})).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
});
