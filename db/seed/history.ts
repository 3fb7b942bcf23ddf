import { sql } from "drizzle-orm";
import { inOrganisation, type Transaction } from "@/db/tenant";
import type { Actor, Scope } from "@/server/domain/scope";
import type { Cast, Signed } from "./cast";
import type { PersonKey } from "./content/company";
import { forgetPastTasks } from "./past-tasks";
import { settlePost } from "./post";

/**
 * One story of the past, in one transaction: the product's own verbs, each by whoever did it, at the time when they
 * did. No worker ever sees its mails as queued: they are settled as sent before the story is told.
 */
export class History {
  /** Contracts that got their last signature here, to be sealed once this is committed. */
  readonly signed: Signed[] = [];

  private constructor(
    private readonly tx: Transaction,
    readonly cast: Cast,
  ) {}

  static async tell<T>(cast: Cast, story: (history: History) => Promise<T>): Promise<T> {
    const { told, signed } = await inOrganisation(
      cast.organisationId,
      { type: "system" },
      async (tx) => {
        const history = new History(tx, cast);
        const told = await story(history);
        await forgetPastTasks(tx, cast.organisationId);
        return { told, signed: history.signed };
      },
      "read write",
    );
    cast.signed.push(...signed);
    return told;
  }

  by<T>(person: PersonKey, at: Date, act: (scope: Scope) => Promise<T>): Promise<T> {
    const { memberId, role } = this.cast.member(person);
    return this.act({ type: "member", organisationId: this.cast.organisationId, memberId, role }, at, act);
  }

  byCandidate<T>(candidateId: string, at: Date, act: (scope: Scope) => Promise<T>): Promise<T> {
    return this.act({ type: "candidate", organisationId: this.cast.organisationId, candidateId }, at, act);
  }

  /** The same for what frees or books a panel's seats: the database lets it in as the system, as the portal's door does. */
  byCandidateChoosing<T>(candidateId: string, at: Date, act: (scope: Scope) => Promise<T>): Promise<T> {
    const { organisationId } = this.cast;
    return this.act({ type: "candidate", organisationId, candidateId }, at, act, "system");
  }

  byVisitor<T>(at: Date, act: (scope: Scope) => Promise<T>): Promise<T> {
    return this.act({ type: "visitor", organisationId: this.cast.organisationId }, at, act);
  }

  bySystem<T>(at: Date, act: (scope: Scope) => Promise<T>): Promise<T> {
    return this.act({ type: "system", organisationId: this.cast.organisationId }, at, act);
  }

  /** Every mail that was due by then has left, at its time, and what it told was told. */
  post(until: Date) {
    return settlePost(this, until);
  }

  private async act<T>(
    actor: Actor,
    at: Date,
    act: (scope: Scope) => Promise<T>,
    standing = actor.type,
  ): Promise<T> {
    const member = actor.type === "member" ? actor.memberId : "";
    const candidate = actor.type === "candidate" ? actor.candidateId : "";
    await this.tx.execute(
      sql`select set_config('app.actor', ${standing}, true), set_config('app.member_id', ${member}, true), set_config('app.candidate_id', ${candidate}, true)`,
    );
    return act({ tx: this.tx, actor, now: at, trail: [] });
  }
}
