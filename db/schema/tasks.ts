import { sql } from "drizzle-orm";
import { index, text, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, blind, blindToPerson, currentMember, on, tenantTable } from "../columns";
import { applications } from "./applications";
import { candidates } from "./candidates";
import { members } from "./organisations";

/** Something that a member has to do about a candidate, or about one of their applications. As blind as notes. */
export const tasks = tenantTable(
  "tasks",
  {
    candidateId: uuid("candidate_id").notNull(),
    applicationId: uuid("application_id"),
    what: text("what").notNull(),
    assigneeId: uuid("assignee_id").notNull(),
    dueOn: on("due_on").notNull(),
    addedBy: uuid("added_by").notNull(),
    addedAt: at("added_at").notNull(),
    doneBy: uuid("done_by"),
    doneAt: at("done_at"),
  },
  (t) => [
    belongsTo("tasks_candidate", t, t.candidateId, candidates),
    belongsTo("tasks_application", t, t.applicationId, applications),
    belongsTo("tasks_assignee", t, t.assigneeId, members),
    belongsTo("tasks_adder", t, t.addedBy, members),
    index("tasks_candidate").on(t.organisationId, t.candidateId, t.dueOn),
    index("tasks_open").on(t.organisationId, t.assigneeId, t.dueOn).where(sql`done_at is null`),
  ],
  {
    hidden: sql`added_by <> ${currentMember} and case when application_id is null then ${blindToPerson("tasks")} else ${blind} end`,
  },
);
