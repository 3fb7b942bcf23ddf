import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { POST } from "@/app/api/mail/route";
import { applications, auditEntries, messages, outbox, outcomes, suppressions } from "@/db/schema";
import { sendMessage } from "@/server/domain/applications/send-message";
import { releaseDecision } from "@/server/domain/decisions/release";
import { newWordsOf } from "@/server/domain/emails/rules/quoting";
import { mailOfToken, mailToken } from "@/server/domain/emails/rules/tokens";
import { newId } from "@/server/domain/ids";
import { apply, openJob } from "../../../support/applicants";
import { asMember, asSystem } from "../../../support/cast";
import { decidedNotNow } from "../../../support/decided";
import { deliverAll, standingReady } from "../../../support/delivering";
import { mailOf } from "../../../support/outbox";

const here = standingReady();

describe("an answer to a mail", () => {
  test("stands in the conversation of its application, once however often it is brought, and reaches the owner", async () => {
    const { applicationId, address } = await writtenTo();
    const raw = reply(
      address,
      "I can come on Thursday.\r\n\r\nOn Mon, 1 June 2026 at 09:00, Rita <in@replies.test> wrote:\r\n> Could you?\r\n",
    );
    expect((await bring(raw)).status).toBe(202);
    expect((await bring(raw)).status).toBe(202);
    const theirs = await conversation(applicationId);
    expect(theirs.filter(({ memberId }) => !memberId).map(({ body }) => body)).toEqual([
      "I can come on Thursday.",
    ]);
    expect(theirs.at(-1)?.readAt).toBeNull();
    expect(await mailsTo(here.cast.recruiter.email, "message")).toHaveLength(1);
  });

  test("may come to an address in capitals, and tells of files that could not be taken", async () => {
    const { applicationId, address } = await writtenTo();
    const mixed = [
      `To: ${address.toUpperCase()}`,
      "From: Theo <theo@example.test>",
      "Message-ID: <2@example.test>",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Here is my portfolio.",
      "--b",
      'Content-Type: application/pdf; name="a.pdf"',
      'Content-Disposition: attachment; filename="a.pdf"',
      "",
      "%PDF",
      "--b--",
    ].join("\r\n");
    await bring(mixed);
    expect((await conversation(applicationId)).at(-1)?.body).toBe(
      "Here is my portfolio.\n\n[A file came with this mail and could not be taken.]",
    );
  });

  test("of a machine means nothing", async () => {
    const { applicationId, address } = await writtenTo();
    await bring(reply(address, "I am away until Monday.", "Auto-Submitted: auto-replied"));
    await bring(reply(address, "I am away until Monday.", "Precedence: bulk"));
    expect(await conversation(applicationId)).toHaveLength(1);
  });

  test("with an unknown or forged token, or one for bounces, changes nothing and is answered the same", async () => {
    const { address } = await writtenTo();
    const before = await everything();
    const known = await answerOf(reply(address.replace(/\+r/, "+b"), "Hello"));
    const forged = [
      reply(
        address.replace(/.@/, (end) => (end === "0@" ? "1@" : "0@")),
        "Hello",
      ),
      reply(`in+${mailToken(process.env.AUTH_SECRET ?? "", "r", newId())}@replies.test`, "Hello"),
      reply(`in+${mailToken("another secret", "r", newId())}@replies.test`, "Hello"),
      reply("in@replies.test", "Hello"),
      "not a mail at all",
      "",
    ];
    for (const raw of forged) expect(await answerOf(raw)).toEqual(known);
    expect(known).toEqual({ status: 202, body: "Taken.\n" });
    expect(await everything()).toEqual(before);
  });

  test("is taken from nobody who does not know the secret", async () => {
    const { applicationId, address } = await writtenTo();
    for (const secret of ["", "Bearer ", "Bearer what-only-the-mail-provider-know"])
      expect((await bring(reply(address, "Hello"), secret)).status).toBe(404);
    expect(await conversation(applicationId)).toHaveLength(1);
  });
});

describe("a mail that comes back", () => {
  test("for good suppresses the address, shows the outcome as not delivered, and tells the recruiter", async () => {
    const someone = await told();
    await bring(report(someone.returnPath, "failed", "5.1.1", "550 5.1.1 No such mailbox"));
    const [application] = await asSystem(here.cast.organisationId, ({ tx }) =>
      tx.select().from(applications).where(eq(applications.id, someone.applicationId)),
    );
    expect(application).toMatchObject({ state: "active", answeredAt: null });
    expect(await outcomeOf(someone.applicationId)).toMatchObject({ state: "undelivered", toldAt: null });
    expect(await mailOf(here.cast, someone.outboxId)).toMatchObject({
      state: "failed",
      lastError: "550 5.1.1 No such mailbox",
    });
    expect(await suppressed()).toEqual([someone.email]);
    const [mail] = await mailsTo(here.cast.recruiter.email, "mail_returned");
    expect(mail?.text).toContain("550 5.1.1 No such mailbox");
    expect(mail?.text).not.toContain("answer to your application");
  });

  test("twice is told once", async () => {
    const someone = await told();
    const raw = report(someone.returnPath, "failed", "5.1.1", "550 5.1.1 No such mailbox");
    await bring(raw);
    await bring(raw);
    expect(await mailsTo(here.cast.recruiter.email, "mail_returned")).toHaveLength(1);
    expect(await suppressed()).toHaveLength(1);
  });

  test("because it was not wanted leaves the address open", async () => {
    const someone = await told();
    await bring(report(someone.returnPath, "failed", "5.7.1", "550 5.7.1 Rejected as spam"));
    expect(await suppressed()).toEqual([]);
    expect(await outcomeOf(someone.applicationId)).toMatchObject({ state: "undelivered" });
  });

  test("is only late: nothing has happened yet", async () => {
    const someone = await told();
    await bring(report(someone.returnPath, "delayed", "4.4.1", "421 4.4.1 Connection timed out"));
    await bring(report(someone.returnPath, "failed", "4.2.2", "452 4.2.2 Mailbox full"));
    expect(await outcomeOf(someone.applicationId)).toMatchObject({ state: "told" });
    expect(await mailOf(here.cast, someone.outboxId)).toMatchObject({ state: "sent" });
  });

  test("may be reported by the provider in its own words", async () => {
    const someone = await told();
    const body = { messageId: `<${someone.outboxId}@second-door.test>`, reason: "550 5.1.1 unknown user" };
    expect((await bring(JSON.stringify(body), undefined, "application/json")).status).toBe(202);
    expect(await suppressed()).toEqual([someone.email]);
    for (const wrong of ["{", "{}", JSON.stringify({ messageId: `<${newId()}@x>`, reason: "550" })])
      expect((await bring(wrong, undefined, "application/json")).status).toBe(202);
  });
});

test("a token is good for its one purpose, in any case of letters, and for nothing anybody makes up", () => {
  const id = newId();
  const token = mailToken("secret", "r", id);
  expect(mailOfToken("secret", "r", token.toUpperCase())).toBe(id);
  expect(mailOfToken("secret", "b", token)).toBeNull();
  expect(mailOfToken("other", "r", token)).toBeNull();
  expect(mailOfToken("secret", "r", token.slice(0, -1))).toBeNull();
  expect(`0123456789+${token}`.length).toBeLessThanOrEqual(64);
});

test.each([
  ["Yes.\n\nOn Mon, 1 June 2026 at 09:00, Rita Reyes\n<rita@glass.test> wrote:\n\n> Could you?", "Yes."],
  ["Oui.\n\nLe lun. 1 juin 2026 à 09:00, Rita <rita@glass.test> a écrit :\n> Vous ?", "Oui."],
  ["Yes.\r\n-----Original Message-----\r\nFrom: Rita", "Yes."],
  ["> Could you?\nYes, on Monday.\n> And then?\nNo.", "Yes, on Monday.\nNo."],
  ["On Monday I wrote:\nnothing.", "On Monday I wrote:\nnothing."],
  ["> only a quotation", "> only a quotation"],
])("of %j what was written anew is %j", (text, words) => {
  expect(newWordsOf(text)).toBe(words);
});

test("no mail of ours is advertising: none carries a way to unsubscribe, and all are marked as automatic", async () => {
  await writtenTo();
  for (const mail of here.server.received) {
    expect(mail.headers.has("list-unsubscribe")).toBe(false);
    expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
  }
});

/** A candidate to whom the recruiter has written, and the address that answers go to. */
async function writtenTo() {
  const { applicationId } = await apply(here.cast, await openJob(here.cast));
  await asMember(here.cast.recruiter, (scope) =>
    sendMessage(scope, { applicationId, body: "Could you come?" }),
  );
  await deliverAll(here);
  const mail = here.server.received.findLast(({ subject }) => subject?.includes("wrote to you"));
  return { applicationId, address: mail?.replyTo?.value[0]?.address ?? "" };
}

/** Somebody who was told "not now", and where that mail comes back to. */
async function told() {
  const someone = await decidedNotNow(here.cast);
  const { applicationId } = someone;
  await asMember(here.cast.recruiter, (scope) => releaseDecision(scope, { applicationId, when: "now" }));
  await deliverAll(here);
  const outcome = await outcomeOf(applicationId);
  const token = mailToken(process.env.AUTH_SECRET ?? "", "b", outcome?.outboxId ?? "");
  expect(outcome?.state).toBe("told");
  return { ...someone, outboxId: outcome?.outboxId ?? "", returnPath: `in+${token}@replies.test` };
}

function bring(raw: string, authorization = `Bearer ${process.env.INBOUND_SECRET}`, type = "message/rfc822") {
  const headers = { authorization, "content-type": type };
  return POST(new Request("http://localhost:3000/api/mail", { method: "POST", headers, body: raw }));
}

async function answerOf(raw: string) {
  const answer = await bring(raw);
  return { status: answer.status, body: await answer.text() };
}

function reply(to: string, text: string, header = "X-Nothing: here") {
  return [
    `To: Glasshouse <${to}>`,
    "From: Theo Marchetti <somewhere.else@example.test>",
    "Subject: Re: Could you come?",
    "Message-ID: <1@example.test>",
    header,
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
  ].join("\r\n");
}

function report(to: string, action: string, status: string, diagnosis: string) {
  return [
    `To: ${to}`,
    "From: Mail Delivery System <MAILER-DAEMON@mx.example.test>",
    "Subject: Undelivered Mail Returned to Sender",
    "Auto-Submitted: auto-replied",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "I am sorry to have to inform you that your message could not be delivered.",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example.test",
    "",
    "Final-Recipient: rfc822; theo@example.test",
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${diagnosis.slice(0, 12)}\r\n ${diagnosis.slice(12)}`.replace("\r\n ", "\r\n  "),
    "",
    "--b",
    "Content-Type: text/rfc822-headers",
    "",
    "Subject: Our answer",
    "",
    "--b--",
  ].join("\r\n");
}

function conversation(applicationId: string) {
  return asSystem(here.cast.organisationId, ({ tx }) =>
    tx.select().from(messages).where(eq(messages.applicationId, applicationId)).orderBy(messages.sentAt),
  );
}

function mailsTo(address: string, kind: "message" | "mail_returned") {
  return asSystem(here.cast.organisationId, ({ tx }) =>
    tx
      .select()
      .from(outbox)
      .where(and(eq(outbox.toAddress, address), eq(outbox.kind, kind))),
  );
}

async function outcomeOf(applicationId: string) {
  const [found] = await asSystem(here.cast.organisationId, ({ tx }) =>
    tx.select().from(outcomes).where(eq(outcomes.applicationId, applicationId)),
  );
  return found;
}

async function suppressed() {
  const rows = await asSystem(here.cast.organisationId, ({ tx }) => tx.select().from(suppressions));
  return rows.map(({ addressNorm }) => addressNorm);
}

/** How much there is in the organisation. */
function everything() {
  return asSystem(here.cast.organisationId, async ({ tx }) => [
    await tx.$count(messages),
    await tx.$count(outbox),
    await tx.$count(auditEntries),
    await tx.$count(suppressions),
  ]);
}
