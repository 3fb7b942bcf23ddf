import { TRPCError } from "@trpc/server";
import { inOrganisation, type Mode, type Standing } from "@/db/tenant";
import type { Audience } from "@/server/auth/cookies";
import { may, type Permission } from "@/server/auth/permissions";
import { isPostman, mailTokenSecret, organisationOfMail } from "@/server/auth/postman";
import { documentBySeal } from "@/server/auth/seals";
import {
  type Candidacy,
  type CodePurpose,
  candidaciesOf,
  type Membership,
  memberByFeed,
  memberInOrganisation,
  organisationBySlug,
  personOf,
} from "@/server/auth/session";
import { sealInput } from "@/server/domain/contracts/input";
import { postmanInput } from "@/server/domain/emails/input/incoming";
import { mailOfToken, type TokenPurpose } from "@/server/domain/emails/rules/tokens";
import { feedTokenInput } from "@/server/domain/interviews/input";
import type { Actor, Scope } from "@/server/domain/scope";
import { asTRPC, procedure, type RequestContext } from "./trpc";

type Kind = "query" | "mutation" | "subscription";
type MemberActor = Extract<Actor, { type: "member" }>;
type Outcome = { ok: true } | { ok: false; error: Error };

/** A member of the organisation in the address, whose role has this permission. */
export const member = (permission: Permission) =>
  procedure.meta({ permission }).use(async ({ ctx, type, next }) => {
    const actor = await proveMember(ctx, permission, type === "query" ? membershipOnce : membership);
    return through(actor, type, (scope) => next({ ctx: { scope } }));
  });

/** The same for what saves itself while somebody types: the one mutation that leaves no audit entry. */
export const memberDraft = (permission: Permission) =>
  procedure.meta({ permission }).use(async ({ ctx, next }) => {
    const actor = await proveMember(ctx, permission);
    return inScope(actor, "read write", async (scope) => {
      const result = await next({ ctx: { scope } });
      if (!result.ok) throw asTRPC(result.error);
      return result;
    });
  });

/**
 * The same for what puts rows with another person that the member may themself be blind to. The database lets this in
 * as the system; the verb hands nothing of these rows back.
 */
export const memberUnseeing = (permission: Permission) =>
  procedure.meta({ permission }).use(async ({ ctx, type, next }) => {
    const actor = await proveMember(ctx, permission);
    return through(actor, type, (scope) => next({ ctx: { scope } }), { type: "system" });
  });

/** For a stream, which outlives every transaction: `again` proves who is asking anew and opens one for a moment. */
export const memberStream = (permission: Permission) =>
  procedure.meta({ permission }).use(async ({ ctx, next }) => {
    await proveMember(ctx, permission);
    const again = async <T>(work: (scope: Scope, actor: MemberActor) => Promise<T>): Promise<T> => {
      const actor = await proveMember(ctx, permission);
      return inScope(actor, "read only", (scope) => work(scope, actor));
    };
    return next({ ctx: { again } });
  });

/** Whoever has proven a mailbox behind one of the two doors. */
const provenBehind = (audience: Audience) =>
  procedure.use(async ({ ctx, next }) => {
    const person = await personOf(ctx.cookies, audience, new Date());
    if (!person) throw new TRPCError({ code: "UNAUTHORIZED", message: "Please sign in to go on." });
    return next({ ctx: { person } });
  });

/** A person in their own right, wherever they are a candidate. */
export const candidatePerson = provenBehind("candidate");

/** Somebody who has proven a mailbox, in no organisation yet or in several. What they enter, they enter on a rule. */
export const person = provenBehind("member").use(async ({ next }) => {
  const enter = <T>(organisationId: string, work: (scope: Scope) => Promise<T>): Promise<T> =>
    inScope({ type: "system", organisationId }, "read write", async (scope) => {
      const result = await work(scope);
      refuseWithoutTrail(scope);
      return result;
    });
  const result = await next({ ctx: { enter } });
  if (!result.ok) throw asTRPC(result.error);
  return result;
});

/** The candidate whose address this session proves, in the organisation in the address. */
export const candidate = procedure.use(async ({ ctx, type, next }) => {
  const { candidacies, provedAt } = await candidaciesInSession(ctx);
  const here = candidacies.find(({ slug }) => slug === ctx.organisation);
  if (!here) throw new TRPCError({ code: "NOT_FOUND", message: "There is nothing of yours here." });
  const actor: Actor = {
    type: "candidate",
    organisationId: here.organisationId,
    candidateId: here.candidateId,
  };
  return through(actor, type, (scope) => next({ ctx: { scope, provedAt } }));
});

/**
 * The same for what books or frees the seats of a panel, which a candidate can neither read nor write: choosing a time
 * and withdrawing. The database lets this in as the system; the verb looks whose it is.
 */
export const candidateChoosing = procedure.use(async ({ ctx, type, next }) => {
  const { candidacies, provedAt } = await candidaciesInSession(ctx);
  const here = candidacies.find(({ slug }) => slug === ctx.organisation);
  if (!here) throw new TRPCError({ code: "NOT_FOUND", message: "There is nothing of yours here." });
  const { organisationId, candidateId } = here;
  const actor: Actor = { type: "candidate", organisationId, candidateId };
  return through(actor, type, (scope) => next({ ctx: { scope, provedAt } }), { type: "system" });
});

/** A candidate's whole portal: `everywhere` reads once in each organisation that knows them. */
export const candidateEverywhere = procedure.use(async ({ ctx, next }) => {
  const { candidacies } = await candidaciesInSession(ctx);
  const everywhere = async <T>(read: (scope: Scope, candidacy: Candidacy) => Promise<T>): Promise<T[]> => {
    const found: T[] = [];
    for (const candidacy of candidacies) {
      const actor: Actor = { type: "candidate", ...candidacy };
      found.push(await inScope(actor, "read only", (scope) => read(scope, candidacy)));
    }
    return found;
  };
  return next({ ctx: { everywhere } });
});

/** A calendar program that knows a member's secret address. It reads as that member, and whoever guesses learns nothing. */
export const calendarReader = procedure.input(feedTokenInput).use(async ({ ctx, input, type, next }) => {
  const found = ctx.organisation ? await memberByFeed(ctx.organisation, input.token) : null;
  if (!found) throw new TRPCError({ code: "NOT_FOUND", message: "There is no calendar at this address." });
  return through({ type: "member", ...found }, type, (scope) => next({ ctx: { scope } }));
});

/** Our mail provider: it knows our secret, and the mail that is answered or came back says whose it is. */
export const postman = (purpose: TokenPurpose) =>
  procedure.input(postmanInput).use(async ({ input, type, next }) => {
    const { secret, about } = input;
    const named = "token" in about ? mailOfToken(mailTokenSecret(), purpose, about.token) : about.outboxId;
    const outboxId = isPostman(secret) ? named : null;
    const organisationId = outboxId && (await organisationOfMail(outboxId));
    if (!organisationId)
      throw new TRPCError({ code: "NOT_FOUND", message: "There is nothing at this address." });
    return through({ type: "system", organisationId }, type, (scope) => next({ ctx: { scope, outboxId } }));
  });

/** Whoever holds a signed document: its hash opens the one contract or reference it was sealed for, for reading alone. */
export const holder = procedure.input(sealInput).use(async ({ input, next }) => {
  const found = await documentBySeal(input.sha256);
  const sealed =
    found &&
    (<T>(read: (scope: Scope, document: NonNullable<typeof found>) => Promise<T>): Promise<T> =>
      inScope({ type: "system", organisationId: found.organisationId }, "read only", (scope) =>
        read(scope, found),
      ));
  return next({ ctx: { sealed } });
});

/** Anybody, at an organisation's public address. */
export const visitor = procedure.use(async ({ ctx, type, next }) => {
  const organisationId = ctx.organisation ? await organisationBySlug(ctx.organisation) : null;
  if (!organisationId) {
    throw new TRPCError({ code: "NOT_FOUND", message: "There is no organisation at this address." });
  }
  return through({ type: "visitor", organisationId }, type, (scope) => next({ ctx: { scope } }));
});

/** Opens one transaction for a procedure and commits it only if the procedure succeeded. */
async function through<R extends Outcome>(
  actor: Actor,
  kind: Kind,
  next: (scope: Scope) => Promise<R>,
  as = standing(actor),
): Promise<R> {
  const work = async (scope: Scope) => {
    const result = await next(scope);
    // next() returns failures; only a throw rolls back.
    if (!result.ok) throw asTRPC(result.error);
    if (kind === "mutation") refuseWithoutTrail(scope);
    return result;
  };
  return inScope(actor, kind === "mutation" ? "read write" : "read only", work, as);
}

function refuseWithoutTrail({ trail }: Scope) {
  if (trail.length === 0) throw new Error("A mutation must leave an audit entry.");
}

function inScope<T>(
  actor: Actor,
  mode: Mode,
  work: (scope: Scope) => Promise<T>,
  as = standing(actor),
): Promise<T> {
  return inOrganisation(
    actor.organisationId,
    as,
    (tx) => work({ tx, actor, now: new Date(), trail: [] }),
    mode,
  );
}

function standing(actor: Actor): Standing {
  if (actor.type === "member") return { type: "member", memberId: actor.memberId };
  if (actor.type === "candidate") return { type: "candidate", candidateId: actor.candidateId };
  return { type: actor.type };
}

async function proveMember(
  ctx: RequestContext,
  permission: Permission,
  find = membership,
): Promise<MemberActor> {
  const found = await find(ctx);
  if (!found) throw new TRPCError({ code: "UNAUTHORIZED", message: "Please sign in to go on." });
  if (!may(found.role, permission)) {
    throw new TRPCError({
      code: "FORBIDDEN",
      message: "Your role does not include this. Ask an administrator.",
    });
  }
  return { type: "member", ...found };
}

const membership = async ({ cookies, organisation }: RequestContext) =>
  organisation ? memberInOrganisation(cookies, organisation, new Date()) : null;

/** For what only reads. A page proves once who asks; a caller that goes on asking is looked at anew each time. */
function membershipOnce(ctx: RequestContext): Promise<Membership | null> {
  if (!ctx.proved) return membership(ctx);
  ctx.proved.membership ??= membership(ctx);
  return ctx.proved.membership;
}

async function candidaciesInSession(ctx: RequestContext) {
  const person = await personOf(ctx.cookies, "candidate", new Date());
  if (!person)
    throw new TRPCError({ code: "UNAUTHORIZED", message: "Please open your portal with a link from us." });
  /** When they last proved their mailbox for this very purpose. */
  const provedAt = (purpose: CodePurpose) => (person.proof?.purpose === purpose ? person.proof.at : null);
  return { candidacies: await candidaciesOf(person.email), provedAt };
}
