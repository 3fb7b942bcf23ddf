import { createHash } from "node:crypto";
import type { Chance } from "@/db/seed/chance";
import { type Course, day } from "./course";
import type { Founded } from "./found";
import type { Ids } from "./ids";
import type { Tables } from "./tables";

const onDay = (at: number) => new Date(at).toISOString().slice(0, 10);
const weeks = 6;
const target = 500_000;
const body = "The consultant plans and runs the campaign, and is paid for each day of it.";
const bodySha256 = createHash("sha256").update(body).digest("hex");

/** Writes what follows "consult instead": terms, a contract that both have signed, and the work with its readings. */
export class WorkWriter {
  readonly engagements: string[] = [];
  /** The applications that the engagements began with. */
  readonly working: string[] = [];

  constructor(
    private readonly tables: Tables,
    private readonly founded: Founded,
    private readonly ids: Ids,
    private readonly chance: Chance,
    private readonly now: Date,
  ) {}

  engagement(about: Record<string, string>, name: string, decisionId: string, { endedAt }: Course) {
    const told = (endedAt ?? this.now).getTime();
    const began = told + 5 * day;
    const ends = began + weeks * 7 * day;
    const isOver = ends < this.now.getTime();
    const { organisation_id, application_id = "", candidate_id } = about;
    const { manager } = this.founded;
    const own = { organisation_id, candidate_id };
    const [termsId, contractId, id] = [this.next(told), this.next(told), this.next(began)];
    const dates = { starts_on: onDay(began), ends_on: onDay(ends) };
    this.tables.terms.add({
      ...{ ...about, ...dates, id: termsId, decision_id: decisionId, version: 1, author: "organisation" },
      ...{ scope: "Plan and run a campaign.", deliverables: "A plan, the campaign and a report." },
      ...{ day_quarters: 40, rate_minor_units: 65_000, currency: "GBP", sponsor_id: manager.id },
      ...{ signatory_id: manager.id, answer_by: new Date(began), measure_name: "Leads" },
      ...{ measure_unit: "leads", measure_target: target, state: "accepted", created_by: manager.id },
      created_at: new Date(told - day),
    });
    this.contract(about, contractId, name, told);
    this.tables.engagements.add({
      ...{ ...about, ...dates, id, terms_id: termsId, contract_id: contractId, sponsor_id: manager.id },
      ...{ title: "Plan and run a campaign", state: isOver ? "closed" : "running" },
      ...{ began_at: new Date(began), closed_at: isOver ? new Date(ends) : null, closing_note: "" },
      closed_by: isOver ? manager.id : null,
    });
    this.work(own, id, began);
    this.engagements.push(id);
    this.working.push(application_id);
  }

  private contract(about: Record<string, string>, id: string, name: string, told: number) {
    const { organisation_id, candidate_id } = about;
    const { manager } = this.founded;
    const signedAt = new Date(told + 2 * day);
    this.tables.contracts.add({
      ...{ ...about, id, kind: "consulting", title: `Consulting contract: ${name} and Bench`, body },
      ...{ body_sha256: bodySha256, drawn_up_at: new Date(told + day), signed_at: signedAt },
    });
    const sides = [
      { party: "candidate", member_id: null, name },
      { party: "organisation", member_id: manager.id, name: "The manager" },
    ];
    for (const [at, side] of sides.entries()) {
      const signer = this.next(told);
      const own = { organisation_id, candidate_id, contract_id: id };
      this.tables.contract_signers.add({ ...own, ...side, id: signer, position: at + 1 });
      this.tables.signatures.add({
        ...{ ...own, id: this.next(told), signer_id: signer, method: "typed", mark: side.name },
        ...{ consent_text: "I have read it and agree.", body_sha256: bodySha256, address: "192.0.2.1" },
        ...{ user_agent: "Mozilla/5.0", signed_at: signedAt },
      });
    }
  }

  private work(own: Record<string, string | undefined>, engagementId: string, began: number) {
    const about = { ...own, engagement_id: engagementId };
    const { manager } = this.founded;
    for (const [at, title] of ["The plan", "The campaign", "The report"].entries()) {
      const due = began + (at + 1) * 14 * day;
      const delivered = due < this.now.getTime() ? new Date(due) : null;
      this.tables.milestones.add({
        ...{ ...about, id: this.next(began), position: at + 1, title, due_on: onDay(due) },
        ...{ delivered_at: delivered, delivery_note: "", approved_at: delivered },
        approved_by: delivered && manager.id,
      });
    }
    const result = this.next(began);
    this.tables.results.add({ ...about, id: result, name: "Leads", unit: "leads", target });
    for (let week = 1; week <= weeks; week++) {
      const at = began + week * 7 * day;
      if (at > this.now.getTime()) break;
      this.tables.readings.add({
        ...{ ...own, id: this.next(at), result_id: result, read_on: onDay(at), note: "" },
        ...{ value: Math.round((target * week) / weeks), recorded_at: new Date(at) },
        ...{ confirmed_at: new Date(at), confirmed_by: manager.id },
      });
    }
  }

  /** Somebody worth asking again. */
  worthAsking({ organisation_id, candidate_id }: Record<string, string>, at: Date) {
    this.tables.pool_entries.add({
      ...{ organisation_id, candidate_id, id: this.ids.at(at), added_by: this.founded.recruiter.id },
      ...{ why: "Clear, quick and kind. Ask again when a senior seat opens.", added_at: at },
      until_on: onDay(this.now.getTime() + this.chance.whole(30, 700) * day),
    });
  }

  private next(at: number) {
    return this.ids.at(new Date(Math.min(at, this.now.getTime())));
  }
}
