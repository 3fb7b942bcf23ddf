import { expect, test } from "vitest";
import { cookieName } from "@/server/auth/cookies";
import { listHolidays, listMembers } from "@/server/domain/organisations/reads";
import {
  apiAs,
  apiAsStranger,
  asMember,
  caller,
  enterPerson,
  foundGlasshouse,
  openSession,
} from "../../../support/cast";

const founding = {
  slug: "",
  name: "Brasshouse",
  timeZone: "Europe/Berlin",
  holidayRegion: "DE-BE",
  ownerName: "Bruna Barth",
};

async function stranger() {
  const slug = `brasshouse-${crypto.randomUUID().slice(0, 8)}`;
  const person = await enterPerson("Bruna Barth", `bruna@${slug}.test`);
  const { token } = await openSession(person.personId, "member");
  return { ...person, slug, cookies: { [cookieName("member")]: token } };
}

test("the cast of the story works together in an organisation of its own", async () => {
  const cast = await foundGlasshouse();
  const members = await asMember(cast.recruiter, listMembers);
  expect(members.map(({ role }) => role).sort()).toEqual(
    ["front_desk", "hiring_manager", "owner", "panelist", "panelist", "panelist", "recruiter"].sort(),
  );
});

test("a stranger with a proven mailbox founds an organisation with holidays and is its owner", async () => {
  const { slug, cookies, email } = await stranger();
  const founded = await caller(cookies, null).entrance.found({ ...founding, slug });
  expect(founded.organisationId).toBeTruthy();
  const me = await caller(cookies, slug).session.me();
  expect(me).toMatchObject({ role: "owner", email, organisation: { slug, timeZone: "Europe/Berlin" } });
  const player = {
    ...me,
    organisationId: founded.organisationId,
    slug,
    personId: "",
    memberId: founded.memberId,
  };
  const holidays = await asMember(player, listHolidays);
  expect(holidays.length).toBeGreaterThan(10);
});

test("without a proven mailbox nobody founds anything", async () => {
  const slug = `nobody-${crypto.randomUUID().slice(0, 8)}`;
  await expect(apiAsStranger(null).entrance.found({ ...founding, slug })).rejects.toMatchObject({
    code: "UNAUTHORIZED",
  });
});

test("an address that is taken is refused beside its field, and nothing is left behind", async () => {
  const cast = await foundGlasshouse();
  const { cookies } = await stranger();
  await expect(caller(cookies, null).entrance.found({ ...founding, slug: cast.slug })).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { field: "slug" },
  });
  expect(await caller(cookies, null).organisations.mine()).toEqual([]);
  await expect(caller(cookies, cast.slug).session.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
});

test("a member meets their own organisation and no other", async () => {
  const [ours, theirs] = [await foundGlasshouse(), await foundGlasshouse()];
  const api = await apiAs(ours.owner, theirs.slug);
  await expect(api.organisations.current()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
});
