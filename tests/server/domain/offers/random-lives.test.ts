import { eq } from "drizzle-orm";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, test } from "vitest";
import { approvalChainSteps, approvalChains, approvalDelegations, outbox } from "@/db/schema";
import { delegateApprovals } from "@/server/domain/approvals/delegate";
import type { ChainInput } from "@/server/domain/approvals/input";
import { nameChain } from "@/server/domain/approvals/name-chain";
import { listContracts } from "@/server/domain/contracts/reads";
import { sealContract } from "@/server/domain/contracts/seal";
import { acceptTerms } from "@/server/domain/engagements/accept-terms";
import { addMilestone } from "@/server/domain/engagements/add-milestone";
import { addResult } from "@/server/domain/engagements/add-result";
import { approveDay } from "@/server/domain/engagements/approve-day";
import { approveMilestone } from "@/server/domain/engagements/approve-milestone";
import { approveTerms } from "@/server/domain/engagements/approve-terms";
import { askAboutTerms } from "@/server/domain/engagements/ask-about-terms";
import { checkClassification } from "@/server/domain/engagements/check-classification";
import { checkReference } from "@/server/domain/engagements/check-reference";
import { closeEngagement } from "@/server/domain/engagements/close";
import { confirmReading } from "@/server/domain/engagements/confirm-reading";
import { counterTerms } from "@/server/domain/engagements/counter-terms";
import { declineTerms } from "@/server/domain/engagements/decline-terms";
import { deliverMilestone } from "@/server/domain/engagements/deliver-milestone";
import { endEngagementEarly } from "@/server/domain/engagements/end-early";
import { extendEngagement } from "@/server/domain/engagements/extend";
import { issueReference } from "@/server/domain/engagements/issue-reference";
import { logDay } from "@/server/domain/engagements/log-day";
import { offerTerms } from "@/server/domain/engagements/offer-terms";
import { proposeTerms } from "@/server/domain/engagements/propose-terms";
import { rateWork } from "@/server/domain/engagements/rate-work";
import { findDays } from "@/server/domain/engagements/reads/days";
import { findEngagementOf, listMilestones, listResults } from "@/server/domain/engagements/reads/engagements";
import { listWorkRatings } from "@/server/domain/engagements/reads/ratings";
import { findReferenceOf } from "@/server/domain/engagements/reads/references";
import { listTerms } from "@/server/domain/engagements/reads/terms";
import { receiveBounce } from "@/server/domain/engagements/receive-bounce";
import { recordReading } from "@/server/domain/engagements/record-reading";
import { releaseConsult } from "@/server/domain/engagements/release-consult";
import { sendTermsBack } from "@/server/domain/engagements/send-terms-back";
import { withdrawTerms } from "@/server/domain/engagements/withdraw-terms";
import { writeReference } from "@/server/domain/engagements/write-reference";
import { Conflict, Forbidden, NotFound } from "@/server/domain/errors";
import { newId } from "@/server/domain/ids";
import { acceptOffer } from "@/server/domain/offers/accept";
import { approveOffer } from "@/server/domain/offers/approve";
import { changeOffer } from "@/server/domain/offers/change";
import { declineOffer } from "@/server/domain/offers/decline";
import { draftOffer } from "@/server/domain/offers/draft";
import { listOffersOf } from "@/server/domain/offers/reads";
import { rescindOffer } from "@/server/domain/offers/rescind";
import { sendOffer } from "@/server/domain/offers/send";
import { sendOfferBack } from "@/server/domain/offers/send-back";
import { signContract } from "@/server/domain/offers/sign-contract";
import type { Actor, Scope } from "@/server/domain/scope";
import { RATING_WORDS } from "@/server/domain/scorecards/words";
import {
  asCandidate,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
  type Player,
} from "../../../support/cast";
import { type Lives, letsIn, look, wrongs } from "../../../support/lives";
import {
  atWork,
  daysFromNow,
  type Someone,
  signing,
  tell,
  termsFor,
  toConsult,
} from "../../../support/second-door";

// Random people do random things at random times. Whatever they try, nothing changes that its table does not know, no
// version is lost, and what happened stands in the trail and in the outbox.

const DAY = 86_400_000;

interface World {
  cast: Cast;
  who: Someone;
  /** A version, contract or offer among those there are, chosen by chance. */
  pick: number;
  /** What is settled already is tried once more, rather than what waits. */
  isAgain: boolean;
  now: Date;
}
interface Command {
  /** The procedure whose door it goes through; the system has none. */
  door: string | null;
  /** What only the sponsor may: they try it more often than the others, who have always tried before them. */
  isSponsors?: true;
  /** A choice that asks for more than there is, and is always tried once before one that does not. */
  tooMuch?: number;
  /** After this there is little left to do: it is tried more seldom. */
  isLast?: true;
  run: (scope: Scope, world: World) => Promise<unknown>;
}

const chosen = <T extends { id: string }>(rows: T[], pick: number): T => {
  const row = rows[pick % rows.length];
  if (!row) throw new NotFound("Anything of the kind");
  return row;
};
const version = async (scope: Scope, { who, pick }: World) =>
  chosen(await listTerms(scope, who.applicationId), pick).id;
const document = async (scope: Scope, { who, pick }: World) =>
  chosen(await listContracts(scope, who.applicationId), pick).id;
const offer = async (scope: Scope, { who, pick }: World) =>
  chosen(await listOffersOf(scope, who.applicationId), pick);
const contractor = { choosesHow: true, choosesHours: true, usesOwnTools: true, mayWorkForOthers: true };

const common: Record<string, Command> = {
  sign: { door: "portal.sign", run: async (s, w) => signContract(s, signing(await document(s, w), w.now)) },
  countersign: {
    door: "contracts.sign",
    run: async (s, w) => signContract(s, signing(await document(s, w), null)),
  },
  seal: {
    door: null,
    run: async (s, w) => {
      const sha256 = newId().replaceAll("-", "").repeat(2);
      const storageKey = `contracts/${sha256}.pdf`;
      return sealContract(s, { contractId: await document(s, w), storageKey, sizeBytes: 9, sha256 });
    },
  },
};

const CHAINS: ChainInput["steps"][] = [
  [{ role: "admin" }],
  [{ role: "hiring_manager" }, { role: "owner" }],
  [{ role: "recruiter" }, { role: "admin" }, { role: "hiring_manager" }],
];

/** Who approves, and who stands in for whom, changes while things are being approved. */
const chains = (kind: "offer" | "terms"): Record<string, Command> => ({
  chain: {
    door: "approvals.nameChain",
    run: (s, w) =>
      nameChain(s, {
        ...{ kind, steps: CHAINS[w.pick % CHAINS.length] ?? [] },
        ordering: w.pick % 2 ? "in_parallel" : "in_turn",
      }),
  },
  delegate: {
    door: "approvals.delegate",
    run: (s, w) =>
      delegateApprovals(s, {
        delegateId: [w.cast.owner, w.cast.recruiter, w.cast.manager][w.pick % 3]?.memberId ?? "",
        ...{ fromDay: daysFromNow(0, w.now), untilDay: daysFromNow(1, w.now) },
      }),
  },
});

const consulting: Record<string, Command> = {
  ...common,
  ...chains("terms"),
  sendBack: {
    door: "terms.sendBack",
    run: async (s, w) => sendTermsBack(s, { termsId: await version(s, w), reason: "Too long." }),
  },
  propose: {
    door: "terms.propose",
    run: (s, w) =>
      proposeTerms(
        s,
        termsFor(w.cast, w.who, {
          startsOn: daysFromNow(20, w.now),
          endsOn: daysFromNow(40, w.now),
          answerBy: daysFromNow(3, w.now),
        }),
      ),
  },
  approve: { door: "terms.approve", run: async (s, w) => approveTerms(s, { termsId: await version(s, w) }) },
  check: {
    door: "terms.check",
    run: async (s, w) => checkClassification(s, { termsId: await version(s, w), ...contractor }),
  },
  release: {
    door: "terms.release",
    run: (s, { who }) => releaseConsult(s, { applicationId: who.applicationId, when: "now" }),
  },
  offer: { door: "terms.offer", run: async (s, w) => offerTerms(s, { termsId: await version(s, w) }) },
  withdraw: {
    door: "terms.withdraw",
    run: async (s, w) => withdrawTerms(s, { termsId: await version(s, w), reason: "The budget went." }),
  },
  ask: {
    door: "portal.askAboutTerms",
    run: async (s, w) => askAboutTerms(s, { termsId: await version(s, w), question: "From home?" }),
  },
  accept: {
    door: "portal.acceptTerms",
    run: async (s, w) => acceptTerms(s, { termsId: await version(s, w) }),
  },
  decline: {
    door: "portal.declineTerms",
    run: async (s, w) => declineTerms(s, { termsId: await version(s, w), reason: "" }),
  },
  counter: {
    door: "portal.counterTerms",
    run: async (s, w) =>
      counterTerms(s, {
        termsId: await version(s, w),
        scope: "The same campaign, and its report in two languages.",
        startsOn: daysFromNow(20, w.now),
        endsOn: daysFromNow(40, w.now),
        dayQuarters: 40,
        rateMinorUnits: 70_000,
      }),
  },
  close: {
    door: "engagements.close",
    isLast: true,
    run: async (s, { who }) => {
      const engagement = await findEngagementOf(s, who.applicationId);
      return closeEngagement(s, { engagementId: engagement?.id ?? newId(), note: "" });
    },
  },
  bounce: {
    door: null,
    run: async (s, { who }) => {
      const mails = await s.tx.select().from(outbox).where(eq(outbox.applicationId, who.applicationId));
      const mail = mails.find(({ kind }) => kind.startsWith("outcome"));
      if (!mail) throw new NotFound("This mail");
      await s.tx.update(outbox).set({ state: "sent" }).where(eq(outbox.id, mail.id));
      return receiveBounce(s, { outboxId: mail.id, reason: "Mailbox full" });
    },
  },
};

const engagementOf = async (scope: Scope, { who }: World) => {
  const found = await findEngagementOf(scope, who.applicationId);
  if (!found) throw new NotFound("An engagement");
  return found;
};
/** Of what the sponsor has a word on, what waits for it, or any. */
const waiting = <T extends { id: string; approvedAt?: Date | null; confirmedAt?: Date | null }>(
  rows: T[],
  { isAgain, pick }: World,
) => chosen(isAgain ? rows : rows.filter((row) => !row.approvedAt && !row.confirmedAt), pick);
const milestone = async (scope: Scope, w: World) =>
  waiting(await listMilestones(scope, (await engagementOf(scope, w)).id), w).id;
const readingsOf = async (scope: Scope, w: World) =>
  (await listResults(scope, (await engagementOf(scope, w)).id)).flatMap(({ readings }) => readings);
const daysOf = async (scope: Scope, w: World) => (await findDays(scope, await engagementOf(scope, w))).days;
/** Today, or a day for which something is noted already. */
const dayFor = (noted: string[], { isAgain, pick, now }: World) =>
  (isAgain && noted[pick % noted.length]) || daysFromNow(-(pick % 3), now);
const measure = async (scope: Scope, w: World) =>
  chosen(await listResults(scope, (await engagementOf(scope, w)).id), w.pick);
const reference = async (scope: Scope, w: World) => {
  const found = await findReferenceOf(scope, (await engagementOf(scope, w)).id);
  if (!found) throw new NotFound("A reference");
  return found;
};

const working: Record<string, Command> = {
  close: consulting.close!,
  agree: {
    door: "engagements.addMilestone",
    run: async (s, w) => {
      const { id, startsOn } = await engagementOf(s, w);
      return addMilestone(s, { engagementId: id, title: `Plan ${w.pick}`, dueOn: startsOn });
    },
  },
  deliver: {
    door: "portal.deliverMilestone",
    run: async (s, w) =>
      deliverMilestone(s, { milestoneId: await milestone(s, w), note: `Version ${w.pick}.` }),
  },
  approveMilestone: {
    door: "engagements.approveMilestone",
    isSponsors: true,
    run: async (s, w) => approveMilestone(s, { milestoneId: await milestone(s, w) }),
  },
  measure: {
    door: "engagements.addResult",
    run: async (s, w) =>
      addResult(s, {
        ...{ engagementId: (await engagementOf(s, w)).id, name: `Visits ${w.pick % 2}` },
        ...{ unit: "", target: 9 },
      }),
  },
  record: {
    door: "portal.recordReading",
    run: async (s, w) => {
      const { id, readings } = await measure(s, w);
      const readOn = dayFor(
        readings.map((reading) => reading.readOn),
        w,
      );
      return recordReading(s, { resultId: id, value: w.pick, note: "", readOn });
    },
  },
  confirm: {
    door: "engagements.confirmReading",
    isSponsors: true,
    run: async (s, w) => confirmReading(s, { readingId: waiting(await readingsOf(s, w), w).id }),
  },
  log: {
    door: "portal.logDay",
    tooMuch: 3,
    run: async (s, w) => {
      const noted = (await daysOf(s, w)).map(({ workedOn }) => workedOn);
      return logDay(s, {
        ...{ engagementId: (await engagementOf(s, w)).id, note: `Day ${w.pick}` },
        ...{ workedOn: dayFor(noted, w), dayQuarters: (w.pick % 4) + 1 },
      });
    },
  },
  approveDay: {
    door: "engagements.approveDay",
    isSponsors: true,
    run: async (s, w) => approveDay(s, { dayId: waiting(await daysOf(s, w), w).id }),
  },
  extend: {
    door: "engagements.extend",
    run: async (s, w) => {
      const { id, endsOn } = await engagementOf(s, w);
      const later = Temporal.PlainDate.from(endsOn).add({ days: w.pick }).toString();
      return extendEngagement(s, {
        ...{ engagementId: id, endsOn: later, addedQuarters: w.pick, reason: "It goes well." },
      });
    },
  },
  endEarly: {
    door: "engagements.endEarly",
    isLast: true,
    run: async (s, w) =>
      endEngagementEarly(s, {
        ...{ engagementId: (await engagementOf(s, w)).id, endsOn: daysFromNow(-w.pick, w.now) },
        reason: "The shop closes.",
      }),
  },
  rate: {
    door: "engagements.rate",
    isSponsors: true,
    run: async (s, w) => {
      const engagement = await engagementOf(s, w);
      const ratings = (await listWorkRatings(s, engagement)).flatMap(({ panelId, competencies }) =>
        competencies.map(({ id }) => ({
          ...{ panelId, competencyId: id, rating: RATING_WORDS[w.pick % 5] ?? "mixed" },
          evidence: w.pick % 2 ? "" : "Their report.",
        })),
      );
      return rateWork(s, { engagementId: engagement.id, ratings });
    },
  },
  write: {
    door: "engagements.writeReference",
    isSponsors: true,
    run: async (s, w) =>
      writeReference(s, {
        engagementId: (await engagementOf(s, w)).id,
        body: `Good work, ${w.pick}. `.repeat(9),
      }),
  },
  check: {
    door: "engagements.checkReference",
    run: async (s, w) => {
      const { id, writtenAt } = await reference(s, w);
      return checkReference(s, { referenceId: id, writtenAt: w.pick % 3 ? new Date(0) : writtenAt });
    },
  },
  issue: {
    door: null,
    run: async (s, w) => {
      const { id, checkedAt } = await reference(s, w);
      // The worker hears of a reference when it is checked.
      if (!checkedAt) throw new NotFound("A checked reference");
      const sha256 = newId().replaceAll("-", "").repeat(2);
      return issueReference(s, {
        ...{ referenceId: id, storageKey: `references/${sha256}.pdf`, sizeBytes: 9, sha256 },
      });
    },
  },
};

/** As long as nobody ends it. */
const {
  close: _close,
  endEarly: _endEarly,
  write: _write,
  check: _check,
  issue: _issue,
  ...underWay
} = working;

const figures = (w: World, salaryMinorUnits: number) => ({
  title: "Strategist",
  level: "",
  salaryMinorUnits,
  payPeriod: "year" as const,
  currency: "GBP",
  startsOn: daysFromNow(30, w.now),
  answerBy: daysFromNow(4, w.now),
});
const hiring: Record<string, Command> = {
  ...common,
  ...chains("offer"),
  sendBack: {
    door: "offers.sendBack",
    run: async (s, w) => {
      const { id, version } = await offer(s, w);
      return sendOfferBack(s, { offerId: id, version, reason: "Too little." });
    },
  },
  draft: {
    door: "offers.draft",
    run: (s, w) => draftOffer(s, { applicationId: w.who.applicationId, ...figures(w, 7_000_000) }),
  },
  change: {
    door: "offers.change",
    run: async (s, w) =>
      changeOffer(s, { offerId: (await offer(s, w)).id, ...figures(w, 7_000_000 + (w.pick % 2)) }),
  },
  approve: {
    door: "offers.approve",
    run: async (s, w) => {
      const { id, version } = await offer(s, w);
      return approveOffer(s, { offerId: id, version });
    },
  },
  send: { door: "offers.send", run: async (s, w) => sendOffer(s, { offerId: (await offer(s, w)).id }) },
  accept: {
    door: "portal.acceptOffer",
    run: async (s, w) => acceptOffer(s, { offerId: (await offer(s, w)).id }),
  },
  decline: {
    door: "portal.declineOffer",
    run: async (s, w) => declineOffer(s, { offerId: (await offer(s, w)).id, reason: "" }),
  },
  rescind: {
    door: "offers.rescind",
    run: async (s, w) => rescindOffer(s, { offerId: (await offer(s, w)).id, reason: "No budget." }),
  },
};

let cast: Cast;
let people: (Player | "candidate" | "system")[];
/** Which acts have succeeded: a test that tries much and does nothing proves nothing. */
const done = new Set<string>();

beforeAll(async () => {
  cast = await foundGlasshouse();
  const { owner, recruiter, manager, panelists, frontDesk } = cast;
  people = [owner, recruiter, manager, panelists[0], frontDesk, "candidate", "system"];
});

/** Choices of a person that are not the sponsor, who runs engagements too: an owner and a recruiter. */
const OTHERS = [21, 22];

interface Attempt {
  command: string;
  /** Nine in ten times somebody whom the door lets in. */
  person: number;
  pick: number;
  isAgain: boolean;
  hours: number;
}
const attempts = (commands: Record<string, Command>) =>
  fc.array(
    fc.record<Attempt>({
      command: fc.constantFrom(
        ...Object.entries(commands).flatMap(([name, { isLast }]) => (isLast ? [name] : [name, name, name])),
      ),
      person: fc.nat(99),
      pick: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(9)),
      isAgain: fc.boolean(),
      hours: fc.oneof({ weight: 6, arbitrary: fc.nat(3) }, fc.nat(60)),
    }),
    { minLength: 30, maxLength: 45 },
  );

/** Somebody, and when chance takes over: now, unless it is said. */
type Beginning = Someone & { from?: Date };

function actorOf(person: Player | "candidate" | "system", { organisationId, candidateId }: Someone): Actor {
  if (person === "system") return { type: "system", organisationId };
  if (person === "candidate") return { type: "candidate", organisationId, candidateId };
  return { type: "member", organisationId, memberId: person.memberId, role: person.role };
}

async function live(
  { from = new Date(), ...who }: Beginning,
  commands: Record<string, Command>,
  tries: Attempt[],
) {
  let now = from;
  let before = await look(who.organisationId, who.applicationId);
  for (const { command: name, person: chance, pick, isAgain, hours } of tries) {
    now = new Date(now.getTime() + (hours * DAY) / 24);
    const command = commands[name]!;
    const able =
      command.isSponsors && chance < 20
        ? [cast.manager]
        : people.filter((one) => (command.door ? letsIn(command.door, actorOf(one, who)) : one === "system"));
    const person = (chance < 90 ? able : people)[chance % (chance < 90 ? able : people).length]!;
    const actor = actorOf(person, who);
    const failure = await act(person, who, { command, world: { cast, who, pick, isAgain, now } });
    const after = await look(who.organisationId, who.applicationId);
    if (failure) {
      if (!(failure instanceof Conflict || failure instanceof Forbidden || failure instanceof NotFound))
        throw failure;
      expect(after).toEqual(before);
      continue;
    }
    done.add(name);
    expect(wrongs(before, after, actor)).toEqual([]);
    before = name === "release" ? await tellReleased(who, after) : after;
  }
}

async function act(
  person: Player | "candidate" | "system",
  who: Someone,
  { command, world }: { command: Command; world: World },
): Promise<unknown> {
  const actor = actorOf(person, who);
  if (command.door ? !letsIn(command.door, actor) : actor.type !== "system")
    return new Forbidden("The door.");
  const work = (scope: Scope) => command.run(scope, world);
  try {
    if (person === "system") await asSystem(who.organisationId, work, world.now);
    else if (person === "candidate") await asCandidate(who, work, world.now);
    else await asMember(person, work, world.now);
    return null;
  } catch (error) {
    return error;
  }
}

/** The worker's part of a release, watched like any other act. */
async function tellReleased(who: Someone, before: Lives): Promise<Lives> {
  const mails = await asSystem(who.organisationId, ({ tx }) =>
    tx.select().from(outbox).where(eq(outbox.applicationId, who.applicationId)),
  );
  for (const { id, kind } of mails) if (kind.startsWith("outcome")) await tell(cast, id);
  const after = await look(who.organisationId, who.applicationId);
  expect(wrongs(before, after, { type: "system", organisationId: who.organisationId })).toEqual([]);
  return after;
}

const told = ["propose", "approve", "check", "release"];
const again = ["propose", "approve", "check", "offer"];
/** Where the lives begin before chance takes over: so that every act is tried where it can succeed. */
const CONSULTING = [
  [],
  [...told, "accept", "sign"],
  [...told, ...again, "withdraw"],
  [...told, "counter", "approve", "check", "offer"],
  [...told, "ask", "decline"],
  [...told, "bounce"],
];
const HIRING = [
  [],
  ["draft", "approve", "change", "approve", "send", "decline"],
  ["draft", "approve", "send", "rescind"],
  ["draft", "approve", "send", "accept", "sign"],
];

const WORKING: [commands: Record<string, Command>, way: string[]][] = [
  [
    underWay,
    [
      ...["agree", "deliver", "deliver", "approveMilestone", "measure", "record", "record", "confirm"],
      ...["log", "log", "approveDay", "extend", "rate", "rate"],
    ],
  ],
  [underWay, ["log", "record", "agree", "deliver"]],
  [working, ["log", "record", "endEarly", "approveDay", "confirm", "write", "write", "check", "issue"]],
  [working, ["close", "rate", "write"]],
];

/** An owner or administrator approves, and nobody is away: as an organisation begins. */
function forgetChains() {
  return asSystem(cast.organisationId, async ({ tx }) => {
    await tx.delete(approvalDelegations);
    await tx.delete(approvalChainSteps);
    await tx.delete(approvalChains);
  });
}

/** What a life begins with: an act as it succeeds, and before it whatever must not. */
function beginningWith(command: string, { isSponsors, tooMuch }: Command): Attempt[] {
  const attempt = { command, person: 0, pick: 0, isAgain: false, hours: 0 };
  return [
    ...(isSponsors ? OTHERS.map((person) => ({ ...attempt, person })) : []),
    ...(tooMuch ? [{ ...attempt, pick: tooMuch }] : []),
    attempt,
  ];
}

async function watch(
  commands: Record<string, Command>,
  way: readonly string[],
  begin: () => Promise<Beginning>,
): Promise<void> {
  done.clear();
  const first = way.flatMap((command) => beginningWith(command, commands[command]!));
  await fc.assert(
    fc.asyncProperty(attempts(commands), async (tries) => {
      await forgetChains();
      await live(await begin(), commands, [...first, ...tries]);
    }),
    { numRuns: 2, endOnFailure: true },
  );
  for (const name of way) expect({ name, done: done.has(name) }).toEqual({ name, done: true });
}

test.each(CONSULTING.map((way) => [way.join(", ") || "nothing", way] as const))(
  "terms, contract and engagement never leave their tables, after %s",
  (_words, way) => watch(consulting, way, () => toConsult(cast)),
  120_000,
);

test.each(HIRING.map((way) => [way.join(", ") || "nothing", way] as const))(
  "offers and their contracts neither, after %s",
  (_words, way) => watch(hiring, way, () => toConsult(cast, {}, "hire")),
  120_000,
);

test.each(WORKING.map(([commands, way]) => [way.join(", "), commands, way] as const))(
  "nor milestones, readings, days, ratings and references, after %s",
  (_words, commands, way) =>
    watch(commands, way, async () => {
      // So few paid days that they are soon used up.
      const agreed = { startsOn: daysFromNow(2), answerBy: daysFromNow(1), dayQuarters: 3 };
      const who = await atWork(cast, agreed, await toConsult(cast));
      return { ...who, from: new Date(Date.now() + 3 * DAY) };
    }),
  120_000,
);
