import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { globalDatabase } from "@/db/client";
import { outbox, outcomes, signInLinks } from "@/db/schema";
import { cancelRelease } from "@/server/domain/decisions/cancel-release";
import { releaseDecision } from "@/server/domain/decisions/release";
import { cancelEmail } from "@/server/domain/emails/cancel";
import { claimEmails } from "@/server/domain/emails/claim-many";
import { settleEmails } from "@/server/domain/emails/settle-many";
import { removeMember } from "@/server/domain/organisations/remove-member";
import { travelTo } from "@/server/gateways/clock";
import { type Mailer, openMailer } from "@/server/gateways/mail";
import { deliverDueMail } from "@/server/workers/deliver-mail";
import { asMember, asSystem, type Cast, foundGlasshouse } from "../../support/cast";
import { decidedNotNow } from "../../support/decided";
import { type MailServer, openMailServer } from "../../support/mail";
import { mailOf, queueMany, queueOne } from "../../support/outbox";

let cast: Cast;
let server: MailServer;
let mailer: Mailer;
let clock = 0;

beforeEach(async () => {
  clock = Date.now();
  travelTo(new Date(clock));
  cast = await foundGlasshouse();
  server = await openMailServer();
  mailer = openMailer(server.url, 6_000);
  await deliverEverything();
});

afterEach(async () => {
  travelTo(undefined);
  mailer.close();
  await server.close();
});

describe("a mail that is due", () => {
  test("leaves once, as the message its row names, from the organisation to one plain address", async () => {
    const id = await queueOne(cast, {
      to: { name: "Eve evil.tk\r\nBcc: all@example.test", address: "eve@example.test" },
    });
    await deliverEverything();
    const [mail] = messages(id);
    expect(mail?.messageId).toContain(id);
    expect(mail?.from?.text).toContain("Glasshouse");
    expect([mail?.to].flat()[0]?.value).toEqual([
      { name: "Eve evil. tk Bcc: all@example. test", address: "eve@example.test" },
    ]);
    expect(mail?.bcc).toBeUndefined();
    expect(await mailOf(cast, id)).toMatchObject({ state: "sent", results: ["sent"] });
  });

  test("carries a link into the portal of which only the hash is kept", async () => {
    const id = await queueOne(cast);
    await deliverEverything();
    const token = /portal\/open\?link=([\w-]+)/.exec(messages(id)[0]?.text ?? "")?.[1] ?? "";
    const tokenHash = createHash("sha256").update(token).digest("hex");
    const [link] = await globalDatabase()
      .select()
      .from(signInLinks)
      .where(eq(signInLinks.tokenHash, tokenHash));
    expect(link).toMatchObject({ audience: "candidate", email: (await mailOf(cast, id)).toAddress });
    expect(JSON.stringify(await mailOf(cast, id))).not.toContain(token);
  });

  test("waits for its time", async () => {
    const id = await queueOne(cast, { dueAt: new Date(clock + 60_000) });
    await deliverEverything();
    expect(messages(id)).toEqual([]);
    pass(61);
    await deliverEverything();
    expect(messages(id)).toHaveLength(1);
  });

  test("is not sent to a member who has left", async () => {
    const id = await queueOne(cast, {
      memberId: cast.panelists[0].memberId,
      fields: memberFields,
      kind: "scorecard_due",
    });
    await asMember(cast.owner, (scope) => removeMember(scope, cast.panelists[0]));
    await deliverEverything();
    expect(messages(id)).toEqual([]);
    expect(await mailOf(cast, id)).toMatchObject({ state: "cancelled" });
  });

  test("is never sent once it is cancelled", async () => {
    const id = await queueOne(cast);
    expect(await asSystem(cast.organisationId, (scope) => cancelEmail(scope, { outboxId: id }))).toBe(true);
    await deliverEverything();
    expect(messages(id)).toEqual([]);
  });
});

describe("a mail server that fails", () => {
  test("refusing for now is tried again, later each time, as the same message", async () => {
    server.treat("refuse for now");
    const id = await queueOne(cast);
    await deliverEverything();
    const first = await mailOf(cast, id);
    expect(first).toMatchObject({ state: "queued", attempts: 1, results: ["deferred"] });
    await deliverEverything();
    expect(messages(id)).toHaveLength(1);
    pass(15);
    await deliverEverything();
    const second = await mailOf(cast, id);
    expect(second.dueAt.getTime() - clock).toBeGreaterThan(first.dueAt.getTime() - clock + 15_000);
    server.treat("accept");
    pass(30);
    await deliverEverything();
    expect(await mailOf(cast, id)).toMatchObject({
      state: "sent",
      results: ["deferred", "deferred", "sent"],
    });
    expect(new Set(messages(id).map(({ messageId }) => messageId)).size).toBe(1);
  });

  test("refusing for good is the end: the outcome was not told, and the recruiter sees it", async () => {
    const { applicationId } = await decidedNotNow(cast, undefined, new Date(clock));
    await deliverEverything();
    server.treat("refuse for good");
    const outcome = await asMember(
      cast.recruiter,
      (scope) => releaseDecision(scope, { applicationId, when: "now" }),
      new Date(clock),
    );
    await deliverEverything();
    pass(86_400);
    await deliverEverything();
    expect(messages(outcome.outboxId)).toHaveLength(1);
    expect(await mailOf(cast, outcome.outboxId)).toMatchObject({
      state: "failed",
      results: ["failed"],
      lastError: expect.stringContaining("550"),
    });
    const [standing] = await asSystem(cast.organisationId, ({ tx }) => tx.select().from(outcomes));
    expect(standing?.state).toBe("undelivered");
  });

  test("nothing more goes to a mailbox that does not exist, until somebody has looked at the address", async () => {
    const { applicationId, email } = await decidedNotNow(cast, undefined, new Date(clock));
    await deliverEverything();
    server.treat("refuse for good");
    const release = () =>
      asMember(
        cast.recruiter,
        (scope) => releaseDecision(scope, { applicationId, when: "now" }),
        new Date(clock),
      );
    const { id: outcomeId } = await release();
    await deliverEverything();
    server.treat("accept");
    const other = await queueOne(cast, { to: { name: "Theo Marchetti", address: email.toUpperCase() } });
    await deliverEverything();
    expect(messages(other)).toEqual([]);
    expect(await mailOf(cast, other)).toMatchObject({
      state: "failed",
      lastError: expect.stringContaining("came back before"),
    });
    await asMember(cast.recruiter, (scope) => cancelRelease(scope, { outcomeId }), new Date(clock));
    const again = await release();
    await deliverEverything();
    expect(messages(again.outboxId)).toHaveLength(1);
  });

  test("a server that is down for an hour delays every mail and doubles none", async () => {
    const ids = await queueMany(cast, 12);
    server.treat("refuse for now");
    const refused = () => ids.reduce((sum, id) => sum + messages(id).length, 0);
    for (let minute = 0; minute < 60; minute += 5) {
      await deliverEverything();
      pass(300);
    }
    const tries = refused();
    expect(tries).toBeLessThanOrEqual(12 * 10);
    server.treat("accept");
    pass(3 * 3_600);
    await deliverEverything();
    for (const id of ids) expect(await mailOf(cast, id)).toMatchObject({ state: "sent" });
    expect(refused() - tries).toBe(12);
  });

  test.each(["drop before the answer", "hang"] as const)(
    "a connection that breaks (%s) leaves the mail unsure: it is sent again, and can no longer be called back",
    async (treatment) => {
      server.treat(treatment);
      const id = await queueOne(cast);
      await deliverEverything();
      expect(messages(id)).toHaveLength(1);
      expect(await mailOf(cast, id)).toMatchObject({ state: "sending", attempts: 1, results: ["deferred"] });
      expect(await asSystem(cast.organisationId, (scope) => cancelEmail(scope, { outboxId: id }))).toBe(
        false,
      );
      server.treat("accept");
      pass(15);
      await deliverEverything();
      expect(await mailOf(cast, id)).toMatchObject({ state: "sent", attempts: 2 });
      expect(new Set(messages(id).map(({ messageId }) => messageId)).size).toBe(1);
    },
  );

  test("dropping the connection after its answer changes nothing for what it has taken", async () => {
    server.treat("drop after the answer");
    const ids = [await queueOne(cast), await queueOne(cast), await queueOne(cast)];
    await deliverEverything();
    server.treat("accept");
    pass(15);
    await deliverEverything();
    for (const id of ids) {
      expect(await mailOf(cast, id)).toMatchObject({ state: "sent" });
      expect(messages(id).length).toBeLessThanOrEqual(2);
    }
  });

  test("a server that is away costs tries, never a mail", async () => {
    const away = await openMailServer();
    await away.close();
    const toNobody = openMailer(away.url);
    const id = await queueOne(cast);
    await deliverDueMail(toNobody);
    toNobody.close();
    expect(await mailOf(cast, id)).toMatchObject({ state: "queued", attempts: 1 });
    expect(await asSystem(cast.organisationId, (scope) => cancelEmail(scope, { outboxId: id }))).toBe(true);
  });
});

describe("several workers", () => {
  test("four at once send each of 60 mails once", async () => {
    const ids = await queueMany(cast, 60);
    await Promise.all([deliverEverything(), deliverEverything(), deliverEverything(), deliverEverything()]);
    await deliverEverything();
    expect(ids.map((id) => messages(id).length)).toEqual(ids.map(() => 1));
  });

  test("what a dead worker held is sent by another once its lease has ended", async () => {
    const id = await queueOne(cast);
    await asSystem(cast.organisationId, (scope) => claimEmails(scope, { outboxIds: [id] }), new Date(clock));
    await deliverEverything();
    expect(messages(id)).toEqual([]);
    pass(61);
    await deliverEverything();
    expect(await mailOf(cast, id)).toMatchObject({ state: "sent", attempts: 2 });
  });

  test("a worker that wakes after its lease says nothing any more", async () => {
    const outboxId = await queueOne(cast);
    const claim = (seconds: number) =>
      asSystem(
        cast.organisationId,
        (scope) => claimEmails(scope, { outboxIds: [outboxId] }),
        new Date(clock + seconds * 1_000),
      );
    expect((await claim(0))[0]?.attempts).toBe(1);
    expect((await claim(61))[0]?.attempts).toBe(2);
    const late = { outboxId, attempt: 1, result: "failed", chance: 0 } as const;
    expect(await asSystem(cast.organisationId, (scope) => settleEmails(scope, [late]))).toEqual([]);
    expect(await mailOf(cast, outboxId)).toMatchObject({ state: "sending", attempts: 2 });
  });

  test("five hundred outcomes of one organisation hold up neither another's mail nor its own invitation", async () => {
    const other = await foundGlasshouse();
    await deliverEverything();
    await queueMany(cast, 500);
    const invitation = await queueOne(cast, { kind: "portal_link", fields: {} });
    const theirs = await queueOne(other);
    let rounds = 0;
    while (messages(invitation).length + messages(theirs).length < 2) {
      await deliverDueMail(mailer);
      rounds += 1;
    }
    expect(rounds).toBeLessThanOrEqual(4);
    await asSystem(cast.organisationId, ({ tx }) => tx.update(outbox).set({ state: "cancelled" }));
  });
});

const memberFields = { panel_name: "Panel interview", kit_link: "/o/glasshouse/interviews" };

function messages(outboxId: string) {
  return server.received.filter(({ messageId }) => messageId?.includes(outboxId));
}

function pass(seconds: number) {
  clock += seconds * 1_000;
  travelTo(new Date(clock));
}

async function deliverEverything() {
  while ((await deliverDueMail(mailer)) > 0);
}
