import { and, eq } from "drizzle-orm";
import ICAL from "ical.js";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { dayOf, dayText, timeText, zoneName } from "@/app/_ui/dates";
import { When } from "@/app/_ui/when";
import { candidates, members, outbox } from "@/db/schema";
import { proposeTimes } from "@/server/domain/interviews/propose-times";
import { listMyPanels } from "@/server/domain/interviews/reads/agenda";
import { tellPanel } from "@/server/domain/interviews/tell-panel";
import { writeFeed } from "@/server/domain/interviews/write-feed";
import { findPortalApplication } from "@/server/domain/portal/reads/applications";
import { apply } from "../../../support/applicants";
import {
  apiAsCandidate,
  asCandidate,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
} from "../../../support/cast";
import { openJobWithPlan, scheduleInterview } from "../../../support/interviewing";

// One panel, told by mail, shown on pages and written for calendars: everywhere the same moment, and for one reader the
// same words. Around the nights on which clocks change, where such things break.

const hour = 3_600_000;
let cast: Cast;
let opening: Awaited<ReturnType<typeof openJobWithPlan>>;

beforeAll(async () => {
  cast = await foundGlasshouse();
  opening = await openJobWithPlan(cast);
});

const cases = [
  // [candidate's zone, panelist's zone, the moment]
  ["Europe/London", "America/New_York", "2027-03-28T00:30:00Z"],
  ["America/New_York", "Europe/London", "2027-03-14T06:30:00Z"],
  ["Pacific/Tongatapu", "Asia/Kolkata", "2027-03-28T09:00:00Z"],
  ["Pacific/Pago_Pago", "Pacific/Auckland", "2027-04-03T13:30:00Z"],
] as const;

describe("the same panel, in four zones and four places", () => {
  test.each(cases)(
    "for a candidate in %s and a panelist in %s at %s",
    async (theirZone, sitterZone, moment) => {
      const startsAt = new Date(moment);
      const endsAt = new Date(startsAt.getTime() + hour);
      const [panelist] = cast.panelists;
      const email = `agree-${theirZone.replace("/", "-").toLowerCase()}@example.test`;
      const before = new Date(startsAt.getTime() - 30 * 24 * hour);
      const system = <T>(work: Parameters<typeof asSystem<T>>[1]) =>
        asSystem(cast.organisationId, work, before);
      await system((scope) =>
        scope.tx.update(members).set({ timeZone: sitterZone }).where(eq(members.id, panelist.memberId)),
      );
      const booked = await scheduleInterview(cast, opening, {
        startsAt,
        panelists: [panelist],
        applicant: { email },
      });
      await system((scope) =>
        scope.tx.update(candidates).set({ timeZone: theirZone }).where(eq(candidates.id, booked.candidateId)),
      );
      // The invitation was written before the zone was known; what counts is what is told from now on.
      await system((scope) => tellPanel(scope, "interview_reminder", booked.panelId));
      const mails = await system((scope) =>
        scope.tx.select().from(outbox).where(eq(outbox.applicationId, booked.applicationId)),
      );

      const words = (zone: string) =>
        `${dayText(dayOf(startsAt, zone), null, "long")}, ${timeText(startsAt, zone)} to ${timeText(endsAt, zone)} (${zoneName(zone)})`;
      const reminder = (isTheirs: boolean) =>
        mails.find(
          ({ kind, candidateId }) => kind === "interview_reminder" && (candidateId !== null) === isTheirs,
        )!;
      expect(reminder(true).text).toContain(words(theirZone));
      expect(reminder(false).text).toContain(words(sitterZone));

      // The portal's page and the panelist's list get the moment and the zone, and make the same words of them.
      const page = await asCandidate(
        { organisationId: cast.organisationId, candidateId: booked.candidateId },
        (scope) => findPortalApplication(scope, booked.applicationId),
        before,
      );
      const shown = page.panels.find(({ id }) => id === booked.panelId)!;
      expect([shown.startsAt, shown.endsAt, shown.timeZone]).toEqual([startsAt, endsAt, theirZone]);
      const mine = await asMember(panelist, (scope) => listMyPanels(scope), before);
      expect(mine.find(({ id }) => id === booked.panelId)).toMatchObject({ startsAt, endsAt });

      // What a page writes of a moment, and what stands in its title, are the words of the mail.
      for (const [zone, { startsAt: instant }] of [
        [theirZone, shown],
        [sitterZone, mine.find(({ id }) => id === booked.panelId)!],
      ] as const) {
        const written = renderToStaticMarkup(createElement(When, { instant, timeZone: zone, now: before }));
        const day = dayText(dayOf(startsAt, zone), dayOf(before, zone));
        expect(written).toContain(`>${day}, ${timeText(startsAt, zone)} (${zoneName(zone)})<`);
        const [from] = words(zone).split(" to ");
        expect(written).toContain(`title="${from} (${zoneName(zone)})"`);
        expect(written.toLowerCase()).toContain(`datetime="${startsAt.toISOString().toLowerCase()}"`);
      }

      // Calendars: everybody's invitation and the feed, read by a parser that did not write them.
      const invitations = mails.filter(({ kind }) => kind === "interview_invitation");
      expect(invitations).toHaveLength(2);
      const feed = await asMember(panelist, (scope) => writeFeed(scope), before);
      for (const text of [...invitations.map(({ attachments }) => attachments[0]!.content), feed]) {
        const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
        const event = events.map((one) => new ICAL.Event(one)).find(({ uid }) => uid === booked.panelId)!;
        expect(event.startDate.toJSDate()).toEqual(startsAt);
        expect(event.endDate.toJSDate()).toEqual(endsAt);
      }
    },
  );

  test.each(cases)(
    "and times to choose from, for a candidate in %s",
    async (theirZone, sitterZone, moment) => {
      const first = new Date(new Date(moment).getTime() + 3 * hour);
      const times = [first, new Date(first.getTime() + 24 * hour)];
      const [, , panelist] = cast.panelists;
      const before = new Date(first.getTime() - 30 * 24 * hour);
      const email = `choice-${theirZone.replace("/", "-").toLowerCase()}@example.test`;
      const { applicationId, candidateId } = await apply(cast, opening.job, { email }, before);
      await asSystem(cast.organisationId, async ({ tx }) => {
        await tx.update(candidates).set({ timeZone: theirZone }).where(eq(candidates.id, candidateId));
        await tx.update(members).set({ timeZone: sitterZone }).where(eq(members.id, panelist.memberId));
      });
      await asMember(
        cast.recruiter,
        (scope) =>
          proposeTimes(scope, {
            ...{ applicationId, planId: opening.plan.id, times, timeZone: sitterZone, durationMinutes: 60 },
            ...{ answerBy: dayOf(first, "Europe/London"), panelistIds: [panelist.memberId] },
          }),
        before,
      );
      const [mail] = await asSystem(cast.organisationId, (scope) =>
        scope.tx
          .select()
          .from(outbox)
          .where(and(eq(outbox.applicationId, applicationId), eq(outbox.kind, "times_proposed"))),
      );
      const page = await (await apiAsCandidate(email, cast.slug)).portal.times({ applicationId });
      expect(page.timeZone).toBe(theirZone);
      expect(page.proposal!.times.map(({ startsAt }) => startsAt)).toEqual(times);
      for (const startsAt of times)
        expect(mail!.text).toContain(
          `${dayText(dayOf(startsAt, theirZone), null, "long")}, ${timeText(startsAt, theirZone)}`,
        );
      expect(mail!.text).toContain(`(${zoneName(theirZone)})`);
    },
  );
});
