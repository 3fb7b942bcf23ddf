import { randomUUID } from "node:crypto";
import { globalDatabase } from "@/db/client";
import { members, people, type Role, sessions } from "@/db/schema";
import { jobs as contents } from "@/db/seed/content/jobs/all";
import type { Job as Content } from "@/db/seed/content/shapes";
import { inOrganisation } from "@/db/tenant";
import { hashToken } from "@/server/auth/tokens";
import { listReasons } from "@/server/domain/decisions/reads";
import { createPlan } from "@/server/domain/interviews/create-plan";
import { kitOf } from "@/server/domain/interviews/rules/kit";
import { createJob } from "@/server/domain/jobs/create";
import { publishJob } from "@/server/domain/jobs/publish";
import { listStages } from "@/server/domain/jobs/reads";
import { setQuestions } from "@/server/domain/jobs/set-questions";
import { foundOrganisation } from "@/server/domain/organisations/found";
import type { Scope } from "@/server/domain/scope";

export interface Member {
  id: string;
  role: Role;
  token: string;
}

export interface Opening {
  id: string;
  slug: string;
  title: string;
  planId: string;
  /** The kit of its plan, ready to be written with each panel. */
  kit: string;
  competencyIds: string[];
  stages: Record<string, string>;
}

export interface Founded {
  organisationId: string;
  slug: string;
  recruiter: Member;
  manager: Member;
  panelists: Member[];
  openings: Opening[];
  reasons: Record<string, string>;
}

/** Panelists sit on panels in threes, so that nobody is on two at once. */
export const seats = 3;
const trios = 27;

/** An organisation with its members, their sessions and its published jobs, made by the product's own verbs. */
export async function found(slug: string, jobs: number, now: Date): Promise<Founded> {
  const organisationId = randomUUID();
  const act = <T>(actor: Scope["actor"], work: (scope: Scope) => Promise<T>) =>
    inOrganisation(
      organisationId,
      actor.type === "member" ? { type: "member", memberId: actor.memberId } : { type: "system" },
      (tx) => work({ tx, actor, now, trail: [] }),
      "read write",
    );
  const asSystem = <T>(work: (scope: Scope) => Promise<T>) => act({ type: "system", organisationId }, work);

  const owner = await enter(slug, "owner", now);
  const named = { slug, name: `Bench ${slug}`, timeZone: "Europe/London", ownerName: "Olive Owen" };
  await asSystem((scope) =>
    foundOrganisation(scope, { ...named, personId: owner.personId, ownerEmail: owner.email }),
  );
  const join = async (login: string, role: Role): Promise<Member> => {
    const { personId, email, token } = await enter(slug, login, now);
    const [row] = await asSystem(({ tx }) =>
      tx
        .insert(members)
        .values({ personId, email, name: `${login} of ${slug}`, role, joinedAt: now })
        .returning(),
    );
    if (!row) throw new Error("A member's row was not returned.");
    return { id: row.id, role, token };
  };
  const recruiter = await join("recruiter", "recruiter");
  const manager = await join("manager", "hiring_manager");
  const panelists: Member[] = [];
  for (let index = 0; index < trios * seats; index++)
    panelists.push(await join(`panelist-${index}`, "panelist"));

  const openings: Opening[] = [];
  for (let index = 0; index < jobs; index++) {
    const content = contents[index % contents.length] as Content;
    const actor = { type: "member", organisationId, memberId: recruiter.id, role: "recruiter" } as const;
    openings.push(await act(actor, (scope) => open(scope, content, index, recruiter.id, manager.id)));
  }
  const reasons = await asSystem(listReasons);
  return {
    ...{ organisationId, slug, recruiter, manager, panelists, openings },
    reasons: Object.fromEntries(reasons.map(({ kind, id }) => [kind, id])),
  };
}

/** A person with a session whose token everybody knows: this database is on loopback and for measuring only. */
export async function enter(
  slug: string,
  login: string,
  now: Date,
  audience: "member" | "candidate" = "member",
) {
  const email = login.includes("@") ? login : `${login}@${slug}.example`;
  const [person] = await globalDatabase()
    .insert(people)
    .values({ email, name: login, emailVerifiedAt: now })
    .returning();
  if (!person) throw new Error("A person's row was not returned.");
  const token = `bench-${slug}-${login}`;
  const expiresAt = new Date(now.getTime() + 1_000 * 86_400_000);
  await globalDatabase()
    .insert(sessions)
    .values({ tokenHash: hashToken(token), personId: person.id, audience, expiresAt });
  return { personId: person.id, email, token };
}

async function open(
  scope: Scope,
  content: Content,
  index: number,
  recruiterId: string,
  hiringManagerId: string,
) {
  const { title, department, location, workplace, employmentType, level, description, promisedDays } =
    content;
  const job = await createJob(scope, {
    ...{ title: index < contents.length ? title : `${title} ${index}`, department, location, workplace },
    ...{ employmentType, level, description, promisedDays, openings: 2, recruiterId, hiringManagerId },
    ...{
      salaryMinMinorUnits: content.salary[0] * 100,
      salaryMaxMinorUnits: content.salary[1] * 100,
      currency: "GBP",
    },
  });
  await setQuestions(scope, {
    jobId: job.id,
    questions: content.questions.map(({ label, kind, options = [] }) => ({
      label,
      kind,
      required: false,
      options,
    })),
  });
  const { name, durationMinutes, place, briefing, competencies } = content.plan;
  const plan = await createPlan(scope, {
    ...{ jobId: job.id, name, durationMinutes, place, briefing },
    competencies: competencies.map(({ of, weight, required }) => ({
      ...{ name: of.name, description: of.description, weight, required, anchors: [...of.anchors] },
    })),
    questions: competencies.flatMap(({ of }, competency) =>
      of.questions.map(({ prompt, guidance }) => ({ competency, prompt, guidance })),
    ),
  });
  await publishJob(scope, { jobId: job.id });
  const stages = await listStages(scope, job.id);
  return {
    ...{ id: job.id, slug: job.slug, title: job.title, planId: plan.id },
    kit: JSON.stringify(kitOf(plan)),
    competencyIds: plan.competencies.map(({ id }) => id),
    stages: Object.fromEntries(stages.map(({ kind, id }) => [kind, id])),
  };
}
