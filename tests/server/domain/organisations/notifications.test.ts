import { afterEach, beforeEach, expect, test } from "vitest";
import { NOTIFICATION_KINDS } from "@/db/schema";
import { EMAIL_WORDS } from "@/server/domain/emails/input";
import { NOTIFICATIONS, type Notification } from "@/server/domain/emails/input/notifications";
import { sendTest } from "@/server/domain/emails/send-test";
import { type Mailer, openMailer } from "@/server/gateways/mail";
import { deliverDueMail } from "@/server/workers/deliver-mail";
import { apiAs, asMember, type Cast, foundGlasshouse, type Player } from "../../../support/cast";
import { type MailServer, openMailServer } from "../../../support/mail";
import { mailOf, queueOne } from "../../../support/outbox";

const all = Object.keys(NOTIFICATIONS) as Notification[];
const without = (...muted: Notification[]) => all.filter((kind) => !muted.includes(kind));

let cast: Cast;
let server: MailServer;
let mailer: Mailer;

beforeEach(async () => {
  [cast, server] = await Promise.all([foundGlasshouse(), openMailServer()]);
  mailer = openMailer(server.url);
});
afterEach(async () => {
  mailer.close();
  await server.close();
});

test("a member is told everything until they choose, and then what they chose", async () => {
  const { members } = await apiAs(cast.recruiter);
  expect(await members.notifications()).toEqual(all);
  await members.chooseNotifications({ wanted: without("message", "visitor_here") });
  expect(await members.notifications()).toEqual(without("message", "visitor_here"));
  await members.chooseNotifications({ wanted: without("visitor_here") });
  expect(await members.notifications()).toEqual(without("visitor_here"));
  expect(await (await apiAs(cast.owner)).members.notifications()).toEqual(all);
});

test("what a member does not want stays here, and what they want leaves, also when they chose after it was queued", async () => {
  const [unwanted, wanted, others] = [
    await toMember(cast.recruiter, "message"),
    await toMember(cast.recruiter, "promise_due"),
    await toMember(cast.owner, "message"),
  ];
  await (await apiAs(cast.recruiter)).members.chooseNotifications({ wanted: without("message") });
  while (await deliverDueMail(mailer));
  expect(await mailOf(cast, unwanted)).toMatchObject({ state: "cancelled" });
  expect(await mailOf(cast, wanted)).toMatchObject({ state: "sent" });
  expect(await mailOf(cast, others)).toMatchObject({ state: "sent" });
});

test("a candidate's mail of the same kind is nobody's to choose, and a test comes all the same", async () => {
  await (await apiAs(cast.recruiter)).members.chooseNotifications({ wanted: [] });
  const toCandidate = await queueOne(cast, { kind: "message", fields: fields("message") });
  const words = { kind: "message", subject: "Hello", body: "{{ body }}" } as const;
  const { outboxId } = await asMember(cast.recruiter, (scope) => sendTest(scope, words));
  while (await deliverDueMail(mailer));
  expect(await mailOf(cast, toCandidate)).toMatchObject({ state: "sent" });
  expect(await mailOf(cast, outboxId)).toMatchObject({ state: "sent" });
});

test("what can be chosen is what the database knows, and is none of the mails that everybody needs", () => {
  expect(all.toSorted()).toEqual([...NOTIFICATION_KINDS].toSorted());
  const needed = [
    "interview_invitation",
    "interview_rescheduled",
    "interview_cancelled",
    "signed",
    "member_invitation",
  ];
  for (const kind of needed) expect(all).not.toContain(kind);
  for (const kind of all) expect(Object.keys(EMAIL_WORDS)).toContain(kind);
});

function toMember(player: Player, kind: "message" | "promise_due") {
  const to = { name: player.name, address: player.email };
  return queueOne(cast, { kind, to, candidateId: null, memberId: player.memberId, fields: fields(kind) });
}

function fields(kind: "message" | "promise_due") {
  return kind === "message"
    ? { candidate_name: "Theo", sender_name: "Theo", body: "Hello" }
    : { when_due: "today", people: "Theo, Cook", today_link: "/o/x" };
}
