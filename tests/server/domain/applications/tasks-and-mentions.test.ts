import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { auditValues, candidates, notes, outbox } from "@/db/schema";
import { addNote } from "@/server/domain/applications/add-note";
import { addTask } from "@/server/domain/applications/add-task";
import { changeTask } from "@/server/domain/applications/change-task";
import { finishTask } from "@/server/domain/applications/finish-task";
import { readMentions } from "@/server/domain/applications/read-mentions";
import { listNotes } from "@/server/domain/applications/reads/history";
import { listTasks } from "@/server/domain/applications/reads/tasks";
import { removeTask } from "@/server/domain/applications/remove-task";
import { reopenTask } from "@/server/domain/applications/reopen-task";
import { namedIn } from "@/server/domain/applications/rules/mentions";
import { mergeCandidates } from "@/server/domain/candidates/merge";
import { previewUndo } from "@/server/domain/candidates/reads/merge-previews";
import { undoMerge } from "@/server/domain/candidates/undo-merge";
import { findToday } from "@/server/domain/reports/reads/today";
import { apply, openJob } from "../../../support/applicants";
import {
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
  joinOrganisation,
  type Player,
} from "../../../support/cast";
import { holdInterview, openJobWithPlan, score } from "../../../support/interviewing";

let cast: Cast;
beforeEach(async () => {
  cast = await foundGlasshouse();
});

const note = (player: Player, applicationId: string, body: string, audience?: "named") =>
  asMember(player, (scope) => addNote(scope, { applicationId, body, ...(audience && { audience }) }));

const notesFor = async (player: Player, applicationId: string) =>
  (await asMember(player, (scope) => listNotes(scope, applicationId))).map(({ body }) => body);

const todayOf = async (player: Player, id: "tasks" | "mentions") => {
  const { sections } = await asMember(player, findToday);
  return sections.find((section) => section.id === id)?.rows ?? [];
};

const mentionMails = () =>
  asMember(cast.owner, (scope) =>
    scope.tx
      .select({ to: outbox.toAddress, html: outbox.html, subject: outbox.subject })
      .from(outbox)
      .where(eq(outbox.kind, "mentioned")),
  );

describe("a note that names somebody", () => {
  test("tells them by mail and on their day until they have read it, and the mail says nothing of the note", async () => {
    const { applicationId } = await apply(cast, await openJob(cast));
    const { named } = await note(
      cast.recruiter,
      applicationId,
      "Salary is a sore point, @Martin Moss, take care.",
    );
    expect(named).toEqual(["Martin Moss"]);
    const mails = await mentionMails();
    expect(mails.map(({ to }) => to)).toEqual([cast.manager.email]);
    expect(JSON.stringify(mails)).not.toMatch(/sore point/);
    expect(await todayOf(cast.manager, "mentions")).toMatchObject([
      { name: "Theo Marchetti", applicationId },
    ]);
    expect(await todayOf(cast.owner, "mentions")).toEqual([]);
    await asMember(cast.manager, (scope) => readMentions(scope, { applicationId }));
    expect(await todayOf(cast.manager, "mentions")).toEqual([]);
  });

  test("is found whole: a longer name is not the shorter one, and a panelist is nobody to name", async () => {
    const people = [{ name: "Ann Lee" }, { name: "Ann Lee-Jones" }, { name: "Bo" }];
    const names = (text: string) => namedIn(text, people).map(({ name }) => name);
    expect(names("@ann lee-jones and @Bo, please")).toEqual(["Ann Lee-Jones", "Bo"]);
    expect(names("@Ann Lee-Jones @Ann Lee")).toEqual(["Ann Lee", "Ann Lee-Jones"]);
    expect(names("ann@bo.test, @Boris, Ann Lee")).toEqual([]);
    const { applicationId } = await apply(cast, await openJob(cast));
    expect((await note(cast.recruiter, applicationId, "@Priya Patel knows her.")).named).toEqual([]);
  });

  test("stays hidden from whoever has still to score, also as a mention, and comes when they have", async () => {
    const job = await openJobWithPlan(cast);
    const interview = await holdInterview(cast, job, {});
    const panelist = cast.panelists[0];
    // A hiring manager who reads notes, and sits on the panel.
    await asSystem(cast.organisationId, (scope) =>
      scope.tx.execute(sql`update members set role = 'hiring_manager' where id = ${panelist.memberId}`),
    );
    const seated: Player = { ...panelist, role: "hiring_manager" };
    const { applicationId } = interview;
    await note(cast.recruiter, applicationId, "@Priya Patel, the others loved him.");
    const { candidateId } = interview;
    const task = { candidateId, applicationId, what: "They all said yes", assigneeId: panelist.memberId };
    await asMember(cast.recruiter, (scope) => addTask(scope, { ...task, dueOn: "2027-01-04" }));
    expect(await notesFor(seated, applicationId)).toEqual([]);
    expect(await todayOf(seated, "mentions")).toEqual([]);
    expect(await todayOf(seated, "tasks")).toEqual([]);
    expect(await asMember(seated, (scope) => listTasks(scope, candidateId))).toEqual([]);
    await score(interview, panelist, "yes");
    expect(await notesFor(seated, applicationId)).toHaveLength(1);
    expect(await todayOf(seated, "mentions")).toHaveLength(1);
    expect(await todayOf(seated, "tasks")).toHaveLength(1);
  });
});

describe("a private note", () => {
  test("exists for its writer and those it names, and for nobody else, whatever they ask", async () => {
    const admin = await joinOrganisation(cast.owner, {
      name: "Ada Admin",
      email: `ada@${cast.slug}.test`,
      role: "admin",
    });
    const job = await openJob(cast);
    const { applicationId, candidateId: mergedId } = await apply(cast, job);
    const { candidateId: keptId } = await apply(cast, await openJob(cast));
    const { mergeId } = await asSystem(cast.organisationId, (scope) =>
      mergeCandidates(
        { ...scope, actor: { type: "member", ...cast.recruiter } },
        { keptId, mergedId, take: [] },
      ),
    );
    await note(cast.recruiter, applicationId, "For @Martin Moss alone.", "named");
    for (const player of [cast.recruiter, cast.manager])
      expect(await notesFor(player, applicationId)).toEqual(["For @Martin Moss alone."]);
    for (const player of [cast.owner, admin]) {
      expect(await notesFor(player, applicationId)).toEqual([]);
      const seen = await asMember(player, ({ tx }) =>
        tx.execute(
          sql`select (select count(*) from notes)::int as notes, (select count(*) from note_mentions)::int as mentions`,
        ),
      );
      expect(seen.rows).toEqual([{ notes: 0, mentions: 0 }]);
      // Nor can what cannot be read be changed.
      const { rowCount } = await asMember(player, ({ tx }) => tx.update(notes).set({ audience: "team" }));
      expect(rowCount).toBe(0);
      const { since } = await asMember(player, (scope) => previewUndo(scope, mergeId));
      expect(since.notes).toBe(0);
    }
    const { since } = await asMember(cast.manager, (scope) => previewUndo(scope, mergeId));
    expect(since.notes).toBe(1);
  });
});

describe("a task", () => {
  test("stands on the day of whom it was given to until it is done, overdue when it is, and can be taken back", async () => {
    const { applicationId, candidateId } = await apply(cast, await openJob(cast));
    const about = { candidateId, what: "Ask for references", assigneeId: cast.manager.memberId };
    const { id: taskId } = await asMember(cast.recruiter, (scope) =>
      addTask(scope, { ...about, applicationId, dueOn: "2020-01-06" }),
    );
    await asMember(cast.recruiter, (scope) =>
      addTask(scope, { ...about, applicationId: null, what: "Send the book", dueOn: "2199-01-07" }),
    );
    const rows = await todayOf(cast.manager, "tasks");
    expect(rows.map(({ about: what, isOverdue }) => [what, isOverdue])).toEqual([
      ["Ask for references", true],
      ["Send the book", false],
    ]);
    expect(await todayOf(cast.recruiter, "tasks")).toEqual([]);
    await asMember(cast.manager, (scope) => finishTask(scope, { taskId }));
    expect(await todayOf(cast.manager, "tasks")).toHaveLength(1);
    await asMember(cast.manager, (scope) => reopenTask(scope, { taskId }));
    expect(await todayOf(cast.manager, "tasks")).toHaveLength(2);
  });

  test("is said better, given to another and moved to another day, until it is done", async () => {
    const { candidateId } = await apply(cast, await openJob(cast));
    const given = { what: "Call", assigneeId: cast.manager.memberId, dueOn: "2199-01-07" };
    const { id: taskId } = await asMember(cast.recruiter, (scope) =>
      addTask(scope, { candidateId, applicationId: null, ...given }),
    );
    const change = (changes: object) =>
      asMember(cast.owner, (scope) => changeTask(scope, { taskId, ...given, ...changes }));
    await expect(change({ assigneeId: cast.frontDesk.memberId })).rejects.toMatchObject({
      field: "assigneeId",
    });
    await change({ what: "Call at noon", assigneeId: cast.recruiter.memberId, dueOn: "2199-01-08" });
    expect(await todayOf(cast.manager, "tasks")).toEqual([]);
    expect(await todayOf(cast.recruiter, "tasks")).toMatchObject([
      { about: "Call at noon", day: "2199-01-08" },
    ]);
    await asMember(cast.recruiter, (scope) => finishTask(scope, { taskId }));
    await expect(change({})).rejects.toThrow("Take its tick away first");
    await expect(asMember(cast.owner, (scope) => removeTask(scope, { taskId }))).rejects.toThrow("is done");
  });

  test("that is taken away comes back as it was, and the trail does not say what it said", async () => {
    const { applicationId, candidateId } = await apply(cast, await openJob(cast));
    const given = { candidateId, applicationId, what: "Ask about the gap", dueOn: "2199-01-07" };
    const { id: taskId } = await asMember(cast.recruiter, (scope) =>
      addTask(scope, { ...given, assigneeId: cast.manager.memberId }),
    );
    const removed = await asMember(cast.owner, (scope) => removeTask(scope, { taskId }));
    expect(await todayOf(cast.manager, "tasks")).toEqual([]);
    await expect(asMember(cast.owner, (scope) => removeTask(scope, { taskId }))).rejects.toThrow("not found");
    await asMember(cast.owner, (scope) => addTask(scope, removed));
    expect(await todayOf(cast.manager, "tasks")).toMatchObject([
      { about: "Ask about the gap", day: "2199-01-07", applicationId },
    ]);
    const trail = await asMember(cast.owner, ({ tx }) => tx.select().from(auditValues));
    expect(JSON.stringify(trail)).not.toMatch(/about the gap/);
  });

  test("is given to nobody who could not read it, and not beside another person's application", async () => {
    const { candidateId } = await apply(cast, await openJob(cast));
    const other = await apply(cast, await openJob(cast));
    const task = { candidateId, applicationId: null, what: "Call", dueOn: "2027-01-04" };
    const add = (changes: object) =>
      asMember(cast.recruiter, (scope) =>
        addTask(scope, { ...task, assigneeId: cast.manager.memberId, ...changes }),
      );
    await expect(add({ assigneeId: cast.panelists[0].memberId })).rejects.toThrow(
      "does not read applications",
    );
    await expect(add({ applicationId: other.applicationId })).rejects.toThrow("was not found");
  });

  test("goes with its person when two are made one, and back when they are two again", async () => {
    const kept = await apply(cast, await openJob(cast));
    const merged = await apply(cast, await openJob(cast));
    const task = { candidateId: merged.candidateId, what: "Call", assigneeId: cast.manager.memberId };
    for (const applicationId of [null, merged.applicationId])
      await asMember(cast.recruiter, (scope) =>
        addTask(scope, { ...task, applicationId, dueOn: "2027-01-04" }),
      );
    const asUnseeing = <T>(work: Parameters<typeof asSystem<T>>[1]) =>
      asSystem(cast.organisationId, (scope) =>
        work({ ...scope, actor: { type: "member", ...cast.recruiter } }),
      );
    const pair = { keptId: kept.candidateId, mergedId: merged.candidateId, take: [] };
    const { mergeId } = await asUnseeing((scope) => mergeCandidates(scope, pair));
    const countOf = async (candidateId: string) =>
      (await asMember(cast.recruiter, (scope) => listTasks(scope, candidateId))).length;
    expect([await countOf(kept.candidateId), await countOf(merged.candidateId)]).toEqual([2, 0]);
    await asUnseeing((scope) => undoMerge(scope, { mergeId }));
    expect([await countOf(kept.candidateId), await countOf(merged.candidateId)]).toEqual([0, 2]);
    expect(await asMember(cast.owner, (scope) => scope.tx.$count(candidates))).toBe(2);
  });
});
