import { expect, test } from "vitest";
import { NOTIFICATION_KINDS } from "@/db/schema";
import { EMAIL_WORDS } from "@/server/domain/emails/input";
import { NOTIFICATIONS, type Notification } from "@/server/domain/emails/input/notifications";
import { sendTest } from "@/server/domain/emails/send-test";
import { apiAs, asMember, type Player } from "../../../support/cast";
import { deliverAll, standingReady } from "../../../support/delivering";
import { mailOf, queueOne } from "../../../support/outbox";

const all = Object.keys(NOTIFICATIONS) as Notification[];
const without = (...muted: Notification[]) => all.filter((kind) => !muted.includes(kind));

const here = standingReady();

test("a member is told everything until they choose, and then what they chose", async () => {
  const { members } = await apiAs(here.cast.recruiter);
  expect(await members.notifications()).toEqual(all);
  await members.chooseNotifications({ wanted: without("message", "visitor_here") });
  expect(await members.notifications()).toEqual(without("message", "visitor_here"));
  await members.chooseNotifications({ wanted: without("visitor_here") });
  expect(await members.notifications()).toEqual(without("visitor_here"));
  expect(await (await apiAs(here.cast.owner)).members.notifications()).toEqual(all);
});

test("what a member does not want stays here, and what they want leaves, also when they chose after it was queued", async () => {
  const [unwanted, wanted, others] = [
    await toMember(here.cast.recruiter, "message"),
    await toMember(here.cast.recruiter, "promise_due"),
    await toMember(here.cast.owner, "message"),
  ];
  await (await apiAs(here.cast.recruiter)).members.chooseNotifications({ wanted: without("message") });
  await deliverAll(here);
  expect(await mailOf(here.cast, unwanted)).toMatchObject({ state: "cancelled" });
  expect(await mailOf(here.cast, wanted)).toMatchObject({ state: "sent" });
  expect(await mailOf(here.cast, others)).toMatchObject({ state: "sent" });
});

test("a candidate's mail of the same kind is nobody's to choose, and a test comes all the same", async () => {
  await (await apiAs(here.cast.recruiter)).members.chooseNotifications({ wanted: [] });
  const toCandidate = await queueOne(here.cast, { kind: "message", fields: fields("message") });
  const words = { kind: "message", subject: "Hello", body: "{{ body }}" } as const;
  const { outboxId } = await asMember(here.cast.recruiter, (scope) => sendTest(scope, words));
  await deliverAll(here);
  expect(await mailOf(here.cast, toCandidate)).toMatchObject({ state: "sent" });
  expect(await mailOf(here.cast, outboxId)).toMatchObject({ state: "sent" });
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
  return queueOne(here.cast, {
    kind,
    to,
    candidateId: null,
    memberId: player.memberId,
    fields: fields(kind),
  });
}

function fields(kind: "message" | "promise_due") {
  return kind === "message"
    ? { candidate_name: "Theo", sender_name: "Theo", body: "Hello" }
    : { when_due: "today", people: "Theo, Cook", today_link: "/o/x" };
}
