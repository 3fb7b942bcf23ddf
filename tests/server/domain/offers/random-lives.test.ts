import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { approvalChainSteps, approvalChains, approvalDelegations, outbox } from "@/db/schema";
import { delegateApprovals } from "@/server/domain/approvals/delegate";
import type { ChainInput } from "@/server/domain/approvals/input";
import { nameChain } from "@/server/domain/approvals/name-chain";
import { listContracts } from "@/server/domain/contracts/reads";
import { sealContract } from "@/server/domain/contracts/seal";
import { acceptTerms } from "@/server/domain/engagements/accept-terms";
import { approveTerms } from "@/server/domain/engagements/approve-terms";
import { askAboutTerms } from "@/server/domain/engagements/ask-about-terms";
import { checkClassification } from "@/server/domain/engagements/check-classification";
import { closeEngagement } from "@/server/domain/engagements/close";
import { counterTerms } from "@/server/domain/engagements/counter-terms";
import { declineTerms } from "@/server/domain/engagements/decline-terms";
import { offerTerms } from "@/server/domain/engagements/offer-terms";
import { proposeTerms } from "@/server/domain/engagements/propose-terms";
import { findEngagementOf } from "@/server/domain/engagements/reads/engagements";
import { listTerms } from "@/server/domain/engagements/reads/terms";
import { receiveBounce } from "@/server/domain/engagements/receive-bounce";
import { releaseConsult } from "@/server/domain/engagements/release-consult";
import { sendTermsBack } from "@/server/domain/engagements/send-terms-back";
import { withdrawTerms } from "@/server/domain/engagements/withdraw-terms";
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
import {
  asCandidate,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
  type Player,
} from "../../../support/cast";
import { letsIn, look, wrongs } from "../../../support/lives";
import { daysFromNow, type Someone, signing, tell, termsFor, toConsult } from "../../../support/second-door";

// Random people do random things at random times. Whatever they try, nothing changes that its table does not know, no
// version is lost, and what happened stands in the trail and in the outbox.

const DAY = 86_400_000;

interface World {
  cast: Cast;
  who: Someone;
  /** A version, contract or offer among those there are, chosen by chance. */
  pick: number;
  now: Date;
}
interface Command {
  /** The procedure whose door it goes through; the system has none. */
  door: string | null;
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
/** How often each act succeeded: a test that tries much and does nothing proves nothing. */
const done = new Map<string, number>();

beforeAll(async () => {
  cast = await foundGlasshouse();
  const { owner, recruiter, manager, panelists, frontDesk } = cast;
  people = [owner, recruiter, manager, panelists[0], frontDesk, "candidate", "system"];
});

interface Attempt {
  command: string;
  /** Nine in ten times somebody whom the door lets in. */
  person: number;
  pick: number;
  hours: number;
}
const attempts = (commands: Record<string, Command>) =>
  fc.array(
    fc.record<Attempt>({
      command: fc.constantFrom(...Object.keys(commands)),
      person: fc.nat(99),
      pick: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(9)),
      hours: fc.oneof({ weight: 6, arbitrary: fc.nat(3) }, fc.nat(60)),
    }),
    { minLength: 30, maxLength: 45 },
  );

function actorOf(person: Player | "candidate" | "system", { organisationId, candidateId }: Someone): Actor {
  if (person === "system") return { type: "system", organisationId };
  if (person === "candidate") return { type: "candidate", organisationId, candidateId };
  return { type: "member", organisationId, memberId: person.memberId, role: person.role };
}

async function live(who: Someone, commands: Record<string, Command>, tries: Attempt[]) {
  let now = new Date();
  for (const { command: name, person: chance, pick, hours } of tries) {
    now = new Date(now.getTime() + (hours * DAY) / 24);
    const command = commands[name]!;
    const able = people.filter((one) =>
      command.door ? letsIn(command.door, actorOf(one, who)) : one === "system",
    );
    const person = (chance < 90 ? able : people)[chance % (chance < 90 ? able : people).length]!;
    const actor = actorOf(person, who);
    const before = await look(who.organisationId, who.applicationId);
    const failure = await act(person, who, { command, world: { cast, who, pick, now } });
    const after = await look(who.organisationId, who.applicationId);
    if (failure) {
      if (!(failure instanceof Conflict || failure instanceof Forbidden || failure instanceof NotFound))
        throw failure;
      expect(after).toEqual(before);
      continue;
    }
    done.set(name, (done.get(name) ?? 0) + 1);
    expect(wrongs(before, after, actor)).toEqual([]);
    if (name === "release") await tellReleased(who);
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
async function tellReleased(who: Someone) {
  const before = await look(who.organisationId, who.applicationId);
  const mails = await asSystem(who.organisationId, ({ tx }) =>
    tx.select().from(outbox).where(eq(outbox.applicationId, who.applicationId)),
  );
  for (const { id, kind } of mails) if (kind.startsWith("outcome")) await tell(cast, id);
  const after = await look(who.organisationId, who.applicationId);
  expect(wrongs(before, after, { type: "system", organisationId: who.organisationId })).toEqual([]);
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

/** An owner or administrator approves, and nobody is away: as an organisation begins. */
function forgetChains() {
  return asSystem(cast.organisationId, async ({ tx }) => {
    await tx.delete(approvalDelegations);
    await tx.delete(approvalChainSteps);
    await tx.delete(approvalChains);
  });
}

async function watch(
  commands: Record<string, Command>,
  way: readonly string[],
  begin: () => Promise<Someone>,
): Promise<void> {
  const first = way.map((command) => ({ command, person: 0, pick: 0, hours: 0 }));
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
