import { createHash, randomBytes } from "node:crypto";
import { Chance } from "@/db/seed/chance";
import { screeningNotes } from "@/db/seed/content/notes";
import { digestOf } from "@/server/domain/audit/rules";
import { type Course, day, reaches } from "./course";
import type { Founded } from "./found";
import { Ids } from "./ids";
import { PanelWriter } from "./panels";
import type { Applicant } from "./people";
import type { Tables } from "./tables";
import { WorkWriter } from "./work";

const salt = randomBytes(16);
const iso = (date: Date) => date.toISOString();
const onDay = (date: Date) => iso(date).slice(0, 10);

/** Writes candidates with all that ever happened to them, as the product would have written it. */
export class CrowdWriter {
  readonly chance = new Chance("crowd");
  readonly ids = new Ids(this.chance);
  readonly panels: PanelWriter;
  readonly work: WorkWriter;

  constructor(
    private readonly tables: Tables,
    private readonly founded: Founded,
    private readonly now: Date,
  ) {
    this.panels = new PanelWriter(tables, founded, this.ids, this.chance, now);
    this.work = new WorkWriter(tables, founded, this.ids, this.chance, now);
  }

  /** Returns the candidate's id, with those of the applications. */
  candidate(applicant: Applicant, cvText: string, courses: readonly Course[]) {
    const [first] = courses;
    if (!first) throw new Error("A candidate has applied for something.");
    const { organisationId } = this.founded;
    const id = this.ids.at(first.appliedAt);
    const { name, nameNorm, email, phone, location } = applicant;
    const made = { organisation_id: organisationId, id, name, email, phone, location, locale: "en" };
    this.tables.candidates.add({
      ...made,
      name_norm: nameNorm,
      email_norm: email,
      created_at: first.appliedAt,
    });
    const cvId = this.cv(id, cvText, first.appliedAt);
    const person = { id, createdAt: first.appliedAt };
    if (courses.every(({ state }) => state === "not_now") && this.chance.happens(0.01))
      this.work.worthAsking({ organisation_id: organisationId, candidate_id: id }, first.appliedAt);
    return { id, applicationIds: courses.map((course) => this.application(person, applicant, cvId, course)) };
  }

  private cv(candidateId: string, text: string, at: Date) {
    const id = this.ids.at(at);
    this.tables.files.add({
      ...{
        organisation_id: this.founded.organisationId,
        id,
        candidate_id: candidateId,
        kind: "cv",
        name: "CV.pdf",
      },
      ...{ content_type: "application/pdf", size_bytes: 120_000, storage_key: `cvs/${id}.pdf`, text },
      ...{ sha256: createHash("sha256").update(id).digest("hex"), text_state: "read", created_at: at },
    });
    return id;
  }

  private application(
    person: { id: string; createdAt: Date },
    applicant: Applicant,
    cvId: string,
    course: Course,
  ) {
    const { organisationId, recruiter } = this.founded;
    const { opening, appliedAt, reach, state, endedAt, isDecided } = course;
    const [organisation_id, candidate_id] = [organisationId, person.id];
    const id = this.ids.at(appliedAt);
    const told = endedAt && state !== "withdrawn" ? endedAt : null;
    const promised = new Date(appliedAt.getTime() + this.chance.whole(10, 55) * day);
    const stageEnteredAt = this.moves(id, course);
    const openToEngagement = this.chance.happens(0.6) ? this.chance.happens(0.7) : null;
    this.tables.applications.add({
      ...{ organisation_id, id, job_id: opening.id, cv_id: cvId, state },
      ...{ candidate_id, candidate_created_at: person.createdAt },
      ...{
        stage_id: opening.stages[reaches[reach] ?? "applied"],
        owner_id: recruiter.id,
        source: "careers page",
      },
      ...{ open_to_engagement: openToEngagement, next_step: "", applied_at: appliedAt, version: reach + 1 },
      ...{ stage_entered_at: stageEnteredAt, promised_on: onDay(promised), answered_at: told },
      consent_text: "I agree that Bench keeps what I send here to decide about this application.",
    });
    const ids = { organisation_id, application_id: id, candidate_id };
    this.tables.promises.add({
      ...ids,
      ...{ id: this.ids.at(appliedAt), promised_on: onDay(promised), reason: "applied", set_at: appliedAt },
    });
    this.audit("application.received", id, id, appliedAt, { job: opening.title });
    this.words(ids, appliedAt);
    if (course.panel !== "none") this.panels.panel(ids, course);
    if (state === "withdrawn")
      this.tables.withdrawals.add({ ...ids, id: this.ids.at(appliedAt), reason: "", withdrawn_at: endedAt });
    if (isDecided || told) this.decision(ids, applicant, course, told);
    return id;
  }

  private moves(applicationId: string, { opening, appliedAt, reach, endedAt }: Course) {
    let at = appliedAt;
    let from: string | null = null;
    const until = endedAt ?? this.now;
    for (let step = 0; step <= reach; step++) {
      const to: string = opening.stages[reaches[step] ?? "applied"] ?? "";
      if (step > 0) at = new Date(at.getTime() + (until.getTime() - at.getTime()) * this.chance.next() * 0.5);
      const by = step > 0 ? this.founded.recruiter.id : null;
      this.tables.stage_moves.add({
        ...{
          organisation_id: this.founded.organisationId,
          id: this.ids.at(at),
          application_id: applicationId,
        },
        ...{ from_stage_id: from, to_stage_id: to, moved_by: by, moved_at: at },
      });
      from = to;
    }
    return at;
  }

  private words(ids: Record<string, string>, appliedAt: Date) {
    const { organisation_id, application_id } = ids;
    const later = () =>
      new Date(Math.min(appliedAt.getTime() + this.chance.whole(1, 9) * day, this.now.getTime()));
    if (this.chance.happens(0.3))
      this.tables.notes.add({
        ...{
          organisation_id,
          application_id,
          id: this.ids.at(appliedAt),
          member_id: this.founded.recruiter.id,
        },
        ...{ body: this.chance.one(texts), written_at: later() },
      });
    if (!this.chance.happens(0.08)) return;
    const sentAt = later();
    const isRead = this.now.getTime() - sentAt.getTime() > 3 * day;
    this.tables.messages.add({
      ...{
        ...ids,
        id: this.ids.at(sentAt),
        member_id: null,
        sent_at: sentAt,
        read_at: isRead ? sentAt : null,
      },
      body: "Thank you for the news. Is there anything else you would like to see from me?",
    });
  }

  private decision(
    ids: Record<string, string>,
    { name, email }: Applicant,
    course: Course,
    told: Date | null,
  ) {
    const { organisation_id, application_id = "" } = ids;
    const { manager, recruiter, reasons } = this.founded;
    const kind = course.state === "hired" ? "hire" : course.state === "active" ? "not_now" : course.state;
    const decidedAt = told ? new Date(told.getTime() - day) : new Date(this.now.getTime() - day);
    const id = this.ids.at(decidedAt);
    this.tables.decisions.add({
      ...{ organisation_id, application_id, id, kind, reason_id: reasons[kind], decided_by: manager.id },
      ...{ rationale: "Others showed more of what this job needs in its first year.", decided_at: decidedAt },
    });
    this.audit("decision.recorded", id, application_id, decidedAt, { kind });
    if (!told) return;
    const outbox = this.ids.at(told);
    const outcome = this.ids.at(told);
    const mail = `outcome_${course.state}`;
    this.tables.outbox.add({
      ...{
        ...ids,
        id: outbox,
        kind: mail,
        idempotency_key: `outcome:${outcome}`,
        to_name: name,
        to_address: email,
      },
      ...{
        subject: "Your application",
        html: "<p>As it was sent.</p>",
        text: "As it was sent.",
        attachments: [],
      },
      ...{ state: "sent", due_at: told, attempts: 1, sent_at: told, created_at: decidedAt },
    });
    this.tables.outcomes.add({
      ...{
        ...ids,
        id: outcome,
        decision_id: id,
        kind: course.state,
        state: "told",
        outbox_id: outbox,
        fields: {},
      },
      ...{ released_by: recruiter.id, released_at: decidedAt, leaves_at: told, told_at: told },
    });
    if (kind === "consult_instead" && this.chance.happens(0.4)) this.work.engagement(ids, name, id, course);
  }

  private audit(verb: string, subject: string, applicationId: string, at: Date, after: object) {
    const { organisationId, recruiter } = this.founded;
    const id = this.ids.at(at);
    this.tables.audit_entries.add({
      ...{ organisation_id: organisationId, id, at, actor: "member", member_id: recruiter.id, verb },
      ...{ subject_type: verb.split(".")[0], subject_id: subject, application_id: applicationId },
      digest: digestOf(salt, null, after),
    });
    const valuesId = this.ids.at(at);
    this.tables.audit_values.add({
      organisation_id: organisationId,
      id: valuesId,
      entry_id: id,
      salt,
      after,
    });
  }
}

const texts = Object.values(screeningNotes).flat();
