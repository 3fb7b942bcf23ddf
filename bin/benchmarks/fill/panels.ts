import type { Chance } from "@/db/seed/chance";
import { FORMULA } from "@/server/domain/scorecards/rules/score";
import type { Choice, Seat } from "../facts";
import { type Course, day } from "./course";
import { type Founded, type Member, type Opening, seats } from "./found";
import type { Ids } from "./ids";
import type { Tables } from "./tables";

const hour = 3_600_000;
const ratings = ["no", "mixed", "yes", "yes", "strong_yes"] as const;
const finalistsOfAJob = 6;
const evidence =
  "Told us what was tried first, what it cost, and who noticed. Named the figure before we asked.";

/** Writes panels that were held, with their scorecards and debriefs, and keeps some to be worked on by the cases. */
export class PanelWriter {
  readonly held: Seat[] = [];
  readonly drafted: Seat[] = [];
  readonly toSubmit: Seat[] = [];
  readonly debriefs: string[] = [];
  readonly toMove: Omit<Choice, "token">[] = [];
  private coming = 0;
  private readonly finalists = new Map<string, number>();
  /** The hours in which each trio sits, counted from 1970. */
  private readonly taken = new Map<number, Set<number>>();

  constructor(
    private readonly tables: Tables,
    private readonly founded: Founded,
    private readonly ids: Ids,
    private readonly chance: Chance,
    private readonly now: Date,
  ) {}

  panel(about: Record<string, string>, { opening, appliedAt, endedAt, panel: kind }: Course) {
    const { organisation_id, application_id = "", candidate_id } = about;
    const wanted = Math.min(appliedAt.getTime() + 9 * day, (endedAt ?? this.now).getTime() - day);
    const isComing = kind === "today" || kind === "to move";
    const { trio, startsAt } = isComing
      ? this.slotToCome(kind)
      : this.freeSlot(kind === "held" ? wanted : this.now.getTime() - 40 * day);
    const endsAt = new Date(startsAt.getTime() + hour);
    const id = this.ids.at(startsAt);
    const times = { starts_at: startsAt, ends_at: endsAt };
    this.tables.panels.add({
      ...{
        ...about,
        ...times,
        id,
        plan_id: opening.planId,
        name: "Panel interview",
        time_zone: "Europe/London",
      },
      ...{ place: "Room 3", state: "scheduled", sequence: 0, kit: opening.kit },
      ...{ scheduled_by: this.founded.recruiter.id, scheduled_at: appliedAt },
    });
    this.tables.visits.add({
      ...{
        organisation_id,
        id: this.ids.at(startsAt),
        panel_id: id,
        candidate_id,
        code: id.slice(-10),
        room: isComing ? "" : "3",
      },
      ...(isComing ? {} : { checked_in_at: startsAt, checked_in_by: this.founded.recruiter.id }),
    });
    const panelists = this.founded.panelists.slice(trio * seats, trio * seats + seats);
    const cards = panelists.map((member, index) => {
      const seat = {
        organisation_id,
        id: this.ids.at(startsAt),
        panel_id: id,
        member_id: member.id,
        ...times,
      };
      this.tables.panelists.add({ ...seat, required: true });
      if (isComing) return null;
      const isOpen = index === 0 && kind !== "held";
      return this.scorecard(
        id,
        application_id,
        member,
        opening,
        isOpen ? null : new Date(endsAt.getTime() + hour),
      );
    });
    if (kind === "to move")
      this.choice(
        { panelId: id, applicationId: application_id, candidateId: candidate_id ?? "" },
        startsAt,
        trio,
      );
    if (isComing) return;
    const [first] = panelists;
    const seat = { panelId: id, applicationId: application_id, token: first?.token ?? "" };
    if (kind === "drafted") this.drafted.push(seat);
    else if (kind === "to submit") this.toSubmit.push(seat);
    else {
      this.held.push(seat);
      if (this.chance.happens(0.7))
        this.debrief(
          id,
          application_id,
          opening,
          cards.filter((card) => card !== null),
          endsAt,
        );
    }
  }

  /** Three panelists who sit nowhere else in that hour, or in one before it: what was held lies in the past. */
  private freeSlot(wanted: number) {
    const trio = this.chance.whole(0, this.founded.panelists.length / seats - 1);
    const taken = this.taken.get(trio) ?? new Set();
    this.taken.set(trio, taken);
    let at = Math.min(Math.ceil(wanted / hour), Math.floor(this.now.getTime() / hour) - 1);
    while (taken.has(at)) at--;
    taken.add(at);
    return { trio, startsAt: new Date(at * hour) };
  }

  /** Later today for those whom reception expects; for those who may move, beyond the hours in which that is too late. */
  private slotToCome(kind: "today" | "to move") {
    const trios = this.founded.panelists.length / seats;
    const turn = this.coming++;
    const later = Math.floor(turn / trios) * 2 + (kind === "today" ? 1 : 24 * 7);
    return { trio: turn % trios, startsAt: new Date(Math.ceil(this.now.getTime() / hour + later) * hour) };
  }

  /** The hour after is proposed, at which the same people are free. */
  private choice(
    about: Pick<Choice, "panelId" | "applicationId" | "candidateId">,
    panelAt: Date,
    trio: number,
  ) {
    const { organisationId: organisation_id, recruiter } = this.founded;
    const { applicationId: application_id, candidateId: candidate_id, panelId: panel_id } = about;
    const panelists = this.founded.panelists.slice(trio * seats, trio * seats + seats).map(({ id }) => id);
    const startsAt = new Date(panelAt.getTime() + hour);
    const endsAt = new Date(startsAt.getTime() + hour);
    const id = this.ids.at(this.now);
    const timeId = this.ids.at(this.now);
    this.tables.proposals.add({
      ...{ organisation_id, id, application_id, candidate_id, panel_id, time_zone: "Europe/London" },
      ...{ duration_minutes: 60, place: "Room 3", link: "", state: "open", proposed_by: recruiter.id },
      ...{ panelist_ids: panelists, alternate_ids: [], optional_ids: [] },
      ...{ proposed_at: this.now, expires_at: startsAt },
    });
    const times = { starts_at: startsAt, ends_at: endsAt };
    this.tables.proposed_times.add({ organisation_id, id: timeId, proposal_id: id, candidate_id, ...times });
    const [first = "", second = "", third = ""] = panelists;
    this.toMove.push({
      ...{ ...about, timeId, proposalId: id, first, second, third },
      ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    });
  }

  private scorecard(
    panelId: string,
    applicationId: string,
    member: Member,
    opening: Opening,
    submittedAt: Date | null,
  ) {
    const { organisationId: organisation_id } = this.founded;
    const at = submittedAt ?? new Date(this.now.getTime() - hour);
    const id = this.ids.at(at);
    this.tables.scorecards.add({
      ...{ organisation_id, id, panel_id: panelId, application_id: applicationId, member_id: member.id },
      ...{ overall: this.chance.one(["no", "yes", "yes", "strong_yes"]), summary: evidence, revision: 1 },
      ...{ started_at: at, submitted_at: submittedAt, submitted_by: submittedAt && member.id, late: false },
    });
    const given = opening.competencyIds.map((competencyId) => {
      const rating = this.chance.one(ratings);
      this.tables.ratings.add({
        ...{
          organisation_id,
          id: this.ids.at(at),
          scorecard_id: id,
          competency_id: competencyId,
          rating,
          evidence,
        },
        not_assessed_reason: "",
      });
      return { competencyId, rating };
    });
    return { scorecardId: id, panelId, memberId: member.id, ratings: given };
  }

  private debrief(
    panelId: string,
    applicationId: string,
    opening: Opening,
    scorecards: ReturnType<PanelWriter["scorecard"]>[],
    at: Date,
  ) {
    const openedAt = new Date(at.getTime() + 2 * hour);
    const competencies = opening.competencyIds.map((competencyId) => ({ competencyId, name: "", weight: 1 }));
    this.tables.debriefs.add({
      ...{
        organisation_id: this.founded.organisationId,
        id: this.ids.at(openedAt),
        application_id: applicationId,
      },
      ...{
        opened_by: this.founded.manager.id,
        opened_at: openedAt,
        sealed_score: 40 + this.chance.whole(0, 50),
      },
      ...{ sealed_inputs: { formula: FORMULA, competencies, scorecards, panelId }, missing: [] },
      ...{ closed_at: openedAt, closed_by: this.founded.manager.id },
    });
    this.debriefs.push(applicationId);
    this.finalist(applicationId, opening.id, openedAt);
  }

  /** The first few of a job are its finalists. */
  private finalist(applicationId: string, jobId: string, at: Date) {
    const count = this.finalists.get(jobId) ?? 0;
    if (count >= finalistsOfAJob) return;
    this.finalists.set(jobId, count + 1);
    this.tables.finalists.add({
      ...{ organisation_id: this.founded.organisationId, id: this.ids.at(at), job_id: jobId },
      ...{ application_id: applicationId, chosen_by: this.founded.manager.id, chosen_at: at },
    });
  }
}
