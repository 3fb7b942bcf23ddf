import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { engagementChanges, engagements, outbox } from "@/db/schema";
import { csv } from "@/server/domain/csv";
import { approveDay } from "@/server/domain/engagements/approve-day";
import { endEngagementEarly } from "@/server/domain/engagements/end-early";
import { extendEngagement } from "@/server/domain/engagements/extend";
import { counterInput, dayInput, earlyEndInput, extensionInput } from "@/server/domain/engagements/input";
import { logDay } from "@/server/domain/engagements/log-day";
import { findDays } from "@/server/domain/engagements/reads/days";
import { findEngagement } from "@/server/domain/engagements/reads/engagements";
import { findStatement } from "@/server/domain/engagements/reads/statement";
import { amountDue } from "@/server/domain/engagements/rules/days";
import { asCandidate, asMember, type Cast, foundGlasshouse } from "../../../support/cast";
import { overlap } from "../../../support/overlap";
import { atWork, daysFromNow } from "../../../support/second-door";

let cast: Cast;
let who: Awaited<ReturnType<typeof atWork>>;
const later = (days: number) => new Date(Date.now() + days * 86_400_000);

beforeEach(async () => {
  cast = await foundGlasshouse();
  // Ten paid days at £650.01: quarters of a day that leave parts of a penny.
  who = await atWork(cast, { dayQuarters: 10, rateMinorUnits: 65_001 });
});

const log = (workedOn = daysFromNow(0), dayQuarters = 4, now = new Date()) =>
  asCandidate(
    who,
    (scope) => logDay(scope, { engagementId: who.engagementId, workedOn, dayQuarters, note: "Plan." }),
    now,
  );
const approve = (dayId: string, by = cast.manager) => asMember(by, (scope) => approveDay(scope, { dayId }));
const work = () =>
  asMember(cast.manager, async (scope) => findDays(scope, await findEngagement(scope, who.engagementId)));

describe("days", () => {
  test("are logged by the consultant, approved by the sponsor, and then due", async () => {
    const { dayId } = await log(daysFromNow(0), 3);
    expect(await work()).toMatchObject({ loggedQuarters: 3, approvedQuarters: 0, dueMinorUnits: 0 });
    await expect(approve(dayId, cast.owner)).rejects.toThrow("Only the sponsor, Martin Moss, can approve");
    await approve(dayId);
    expect(await work()).toMatchObject({ approvedQuarters: 3, dueMinorUnits: 48_751 });
    await expect(approve(dayId)).rejects.toThrow("approved already");
    await expect(log(daysFromNow(0), 1)).rejects.toMatchObject({ field: "workedOn" });
  });

  test("can be corrected until they are approved", async () => {
    const first = await log(daysFromNow(0), 4);
    const second = await log(daysFromNow(0), 2);
    expect(second.dayId).toBe(first.dayId);
    expect(await work()).toMatchObject({ loggedQuarters: 2, days: [{ dayQuarters: 2 }] });
  });

  test("of tomorrow, before the beginning, or more than were agreed, have their sentences", async () => {
    await expect(log(daysFromNow(1))).rejects.toThrow("This day has not come yet.");
    await expect(log(daysFromNow(-1))).rejects.toThrow("had not begun on that day");
    await log(daysFromNow(11), 4, later(12));
    await log(daysFromNow(12), 4, later(12));
    await expect(log(daysFromNow(10), 3, later(12))).rejects.toThrow(
      "Of the paid days, 0.5 can still be logged.",
    );
    await log(daysFromNow(10), 2, later(12));
    await expect(log(daysFromNow(9), 1, later(12))).rejects.toThrow("All paid days are logged.");
  });

  test("are no more than agreed, also when two are logged at once", async () => {
    await log(daysFromNow(10), 4, later(13));
    await log(daysFromNow(11), 4, later(13));
    const [first, second] = await overlap(
      (hold) =>
        asCandidate(
          who,
          async (scope) => {
            const day = { engagementId: who.engagementId, workedOn: daysFromNow(12), dayQuarters: 2 };
            await logDay(scope, day);
            await hold();
          },
          later(13),
        ),
      () => log(daysFromNow(13), 2, later(13)),
    );
    expect([first.status, second.status]).toEqual(["fulfilled", "rejected"]);
  });

  test("are whole quarters between one and four", () => {
    const sentence = (dayQuarters: number) =>
      dayInput.safeParse({ engagementId: who.engagementId, workedOn: "2026-06-04", dayQuarters }).error
        ?.issues[0]?.message;
    expect(sentence(0)).toBe("Enter at least a quarter of a day.");
    expect(sentence(5)).toContain("one day at most");
    expect(sentence(1.3)).toContain("quarters");
    expect(sentence(Number.NaN)).toContain("Enter how much");
    expect(sentence(4)).toBeUndefined();
  });
});

test("the amount due is exact for any days and any rate", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 260 }),
      fc.integer({ min: 1, max: 10_000_000 }),
      (days, rate) => {
        // The oracle counts in whole quarters of minor units, without fractions.
        const quarters = days.reduce((all, day) => all + BigInt(day), 0n) * BigInt(rate);
        const exact = quarters / 4n + (quarters % 4n > 0n ? 1n : 0n);
        expect(BigInt(amountDue(days, rate))).toBe(exact);
      },
    ),
  );
});

describe("the statement", () => {
  test("lists what is approved, and what is due for it, for both sides alike", async () => {
    const { dayId } = await log(daysFromNow(0), 3);
    await approve(dayId);
    const { engagementId } = who;
    const mine = await asCandidate(who, (scope) => findStatement(scope, engagementId));
    const theirs = await asMember(cast.manager, (scope) => findStatement(scope, engagementId));
    expect({ ...mine, madeAt: null }).toEqual({ ...theirs, madeAt: null });
    expect(mine.csv).toContain(`${daysFromNow(0)},0.75,Plan.,Martin Moss\r\n`);
    expect(mine.csv).toContain("Amount due (GBP),487.51\r\n");
    expect(mine.words).toMatchObject({
      approvedDays: "0.75",
      due: "£487.51",
      consultant: { name: expect.any(String) },
    });
    expect(mine.words.days).toMatchObject([{ days: "0.75", note: "Plan.", approvedBy: "Martin Moss" }]);
  });

  test("is not another candidate's to read", async () => {
    const other = await atWork(cast);
    await expect(asCandidate(other, (scope) => findStatement(scope, who.engagementId))).rejects.toThrow(
      "was not found",
    );
  });

  test("gives a spreadsheet nothing to run", () => {
    expect(csv([['=HYPERLINK("x")', "a,b", "@sum", "12"]])).toBe(`"'=HYPERLINK(""x"")","a,b",'@sum,12\r\n`);
  });
});

describe("the end", () => {
  const { extend, end } = {
    extend: (endsOn: string, addedQuarters = 8) =>
      asMember(cast.manager, (scope) =>
        extendEngagement(scope, {
          engagementId: who.engagementId,
          ...{ endsOn, addedQuarters, reason: "It goes well." },
        }),
      ),
    end: (endsOn: string, now = later(12)) =>
      asMember(
        cast.manager,
        (scope) =>
          endEngagementEarly(scope, {
            engagementId: who.engagementId,
            endsOn,
            reason: "The budget was cut.",
          }),
        now,
      ),
  };
  const kept = () =>
    asMember(cast.manager, async ({ tx }) => ({
      engagement: (await tx.select().from(engagements))[0],
      changes: await tx.select().from(engagementChanges),
      mails: await tx.select().from(outbox).where(eq(outbox.kind, "message")),
    }));

  test("moves on with more paid days, and the consultant reads why", async () => {
    await extend(daysFromNow(60));
    const { engagement, changes, mails } = await kept();
    expect(engagement).toMatchObject({ state: "running", endsOn: daysFromNow(60) });
    expect(changes).toMatchObject([{ kind: "extended", addedQuarters: 8, endedOn: daysFromNow(31) }]);
    expect(mails.at(-1)?.text).toContain("with 2 more paid days at the same rate");
    expect((await work()).agreedQuarters).toBe(18);
    await expect(extend(daysFromNow(20))).rejects.toMatchObject({ field: "endsOn" });
    await expect(extend(daysFromNow(500))).rejects.toThrow("a year at most");
  });

  test("comes early with a reason; what was worked can still be approved, nothing more be logged", async () => {
    const { dayId } = await log(daysFromNow(11), 4, later(12));
    await expect(end(daysFromNow(5))).rejects.toThrow("before the first one");
    await expect(end(daysFromNow(40))).rejects.toThrow("ends before that day anyway");
    await end(daysFromNow(12));
    const { engagement, mails } = await kept();
    expect(engagement).toMatchObject({ state: "closed", closingNote: "The budget was cut." });
    expect(mails.at(-1)?.text).toContain("earlier than agreed. The budget was cut.");
    await approve(dayId);
    await expect(log(daysFromNow(12), 4, later(12))).rejects.toThrow("closed");
    await expect(extend(daysFromNow(60))).rejects.toThrow("closed");
  });

  test("needs a reason, and figures that make sense", () => {
    const engagementId = who.engagementId;
    const first = (result: { error?: { issues: { message: string }[] } }) => result.error?.issues[0]?.message;
    expect(first(earlyEndInput.safeParse({ engagementId, endsOn: "2026-06-04", reason: " " }))).toContain(
      "Say why",
    );
    expect(
      first(
        extensionInput.safeParse({
          engagementId,
          endsOn: "2026-06-04",
          addedQuarters: -1,
          reason: "Good work.",
        }),
      ),
    ).toBe("Enter 0 or more days.");
    const counter = { termsId: who.termsId, scope: "The same campaign.", dayQuarters: 4 };
    expect(
      first(
        counterInput.safeParse({
          ...counter,
          startsOn: "2026-06-04",
          endsOn: "2026-06-05",
          rateMinorUnits: -1,
        }),
      ),
    ).toContain("never unpaid");
  });
});
