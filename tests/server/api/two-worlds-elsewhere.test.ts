import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { outbox } from "@/db/schema";
import type { LiveEvent } from "@/server/api/live";
import { addNote } from "@/server/domain/applications/add-note";
import { candidatesInput } from "@/server/domain/candidates/input";
import { announce } from "@/server/domain/queue";
import { amendScorecard } from "@/server/domain/scorecards/amend";
import { chooseFinalist } from "@/server/domain/scorecards/choose-finalist";
import { removeFinalist } from "@/server/domain/scorecards/remove-finalist";
import { apiAs, apiAsStranger, asMember, asSystem, type Player } from "../../support/cast";
import { scorecardOf } from "../../support/interviewing";
import { buildWorlds, masked, type World } from "../../support/two-worlds";

// What reaches somebody who has still to score without their asking, or by words of their own choosing.

let worlds: [World, World];
beforeAll(async () => {
  worlds = await buildWorlds();
});

const blindOnes: [string, (world: World) => Player][] = [
  ["a panelist", ({ cast }) => cast.panelists[2]],
  ["an administrator on the panel", ({ admin }) => admin],
];

/** The same of both worlds, to the byte. */
async function expectEqual(tell: (world: World, at: number) => Promise<unknown>) {
  const [one, other] = await Promise.all(
    worlds.map(async (world, at) => masked(JSON.stringify(await tell(world, at)), world)),
  );
  expect(one).toBe(other);
}

describe.each(blindOnes)("%s meets no difference", (who, playerIn) => {
  test("in the mails that reach them, calendar entries and all", async () => {
    await expectEqual(async (world) => {
      const mails = await asSystem(world.cast.organisationId, (scope) =>
        scope.tx
          .select({
            ...{ subject: outbox.subject, html: outbox.html, text: outbox.text, kind: outbox.kind },
            attachments: outbox.attachments,
          })
          .from(outbox)
          .where(eq(outbox.memberId, playerIn(world).memberId))
          .orderBy(outbox.kind, outbox.id),
      );
      expect(mails.map(({ kind }) => kind)).toContain("scorecard_due");
      expect(mails.some(({ attachments }) => attachments.length > 0)).toBe(true);
      return mails;
    });
  });

  test("in the calendar that they subscribe to", async () => {
    await expectEqual(async (world) => {
      const { path } = await (await apiAs(playerIn(world))).hours.makeFeed();
      const token = path
        .split("/")
        .at(-1)!
        .replace(/\.ics$/, "");
      const text = await apiAsStranger(world.cast.slug).hours.feed({ token });
      expect(text).toContain("BEGIN:VEVENT");
      return unfolded(text);
    });
  });

  test("in what an open page is told while others amend, note and choose, each in their own way", async () => {
    await expectEqual(async (world, at) => {
      const { cast, interview } = world;
      const { applicationId } = interview;
      const end = new AbortController();
      const player = playerIn(world);
      const api = await apiAs(player, player.slug, end.signal);
      const stream = (await api.live.events())[Symbol.asyncIterator]();
      const heard: LiveEvent[] = [(await stream.next()).value as LiveEvent];

      const [author] = cast.panelists;
      const written = await (await apiAs(author)).scorecards.versions({ scorecardId: world.scorecardId });
      const version = Math.max(...written.map((one) => one.version));
      const rating = at === 0 ? "strong_yes" : "definitely_not";
      const { revision: _revision, ...content } = scorecardOf(interview, rating, rating);
      await asMember(author, (scope) =>
        amendScorecard(scope, {
          ...content,
          version,
          summary: `${rating}, ${who}`,
          reason: "I read it again.",
        }),
      );
      await asMember(author, (scope) => addNote(scope, { applicationId, body: rating }));
      // In one world alone they are taken off the list and put back.
      if (at === 0)
        await asMember(cast.manager, async (scope) => {
          await removeFinalist(scope, { applicationId });
          await chooseFinalist(scope, { applicationId });
        });
      await asSystem(cast.organisationId, (scope) => announce(scope, "visit", interview.panelId));
      while (heard.at(-1)?.topic !== "visit") heard.push((await stream.next()).value as LiveEvent);
      end.abort();
      expect(heard.map(({ topic }) => topic)).not.toContain("debrief");
      return heard;
    });
  });
});

test("an administrator on the panel finds nothing by the words that others wrote about the candidate", async () => {
  const words = [
    "launch plan",
    "second reference",
    "strong_yes",
    "definitely_not",
    "They said so",
    "would do",
  ];
  for (const search of words)
    await expectEqual(async ({ admin }) =>
      (await apiAs(admin)).candidates.list(candidatesInput.parse({ search })),
    );
});

/** A calendar's long lines are folded where they are full, which ids and names of one length never change. */
const unfolded = (text: string) => text.replace(/\r?\n[ \t]/g, "").replace(/\d{8}T\d{6}Z/g, "TIME");
