import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { notesItems, notesRequests, outbox, releasedNotes } from "@/db/schema";
import { addNote } from "@/server/domain/applications/add-note";
import { after } from "@/server/domain/machine";
import { listMyNotes } from "@/server/domain/privacy/reads/my-data-page";
import { remindNotesRequests } from "@/server/domain/privacy/remind-notes-requests";
import { NOTES_REQUEST, type NotesRequestState } from "@/server/domain/privacy/rules/machine";
import { asReleased, dueAfterAMonth, inOrder, stepsDue } from "@/server/domain/privacy/rules/notes";
import { apply, openJob } from "../../../support/applicants";
import {
  apiAs,
  apiAsCandidate,
  asCandidate,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
} from "../../../support/cast";
import { decide } from "../../../support/decided";
import { tellDecision, toConsult, withOfferedTerms } from "../../../support/second-door";
import { superuser } from "../../../support/superuser";

let cast: Cast;
let email: string;
beforeEach(async () => {
  cast = await foundGlasshouse();
  email = `theo@${cast.slug}.test`;
});

const asker = () => apiAsCandidate(email, cast.slug, new Date(), "my_data");

async function told() {
  const who = await withOfferedTerms(cast, {}, await toConsult(cast, { email }));
  const body = "Theo was late, said Marc, who waited.";
  await asMember(cast.recruiter, (scope) => addNote(scope, { applicationId: who.applicationId, body }));
  return { ...who, body };
}

describe("asking for what was written", () => {
  test("everything about them is collected, redacted, looked at and released; the rest is nowhere", async () => {
    const who = await told();
    const { requestId } = await (await asker()).myData.askForNotes();
    const owner = await apiAs(cast.owner);
    await owner.privacy.beginChecking({ requestId });
    const { items } = await owner.privacy.request({ requestId });
    expect(items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["evidence", "note", "rationale"]));
    await expect(owner.privacy.lookAgain({ requestId })).rejects.toThrow("not checked yet");
    for (const { id, body, kind } of items) {
      const from = body.indexOf("Marc");
      const redactions = from < 0 ? [] : [{ from, to: from + 4, reason: "third_party" as const }];
      const withheldFor = kind === "rationale" ? ("others_rights" as const) : null;
      await owner.privacy.redact({ itemId: id, redactions, withheldFor });
    }
    await owner.privacy.lookAgain({ requestId });
    expect(await (await asker()).myData.notes()).toMatchObject({ notes: [] });
    await owner.privacy.release({ requestId });
    const { notes } = await (await asker()).myData.notes();
    const whole = JSON.stringify(notes);
    expect(whole).toContain("Theo was late, said ");
    expect(whole).not.toContain("Marc");
    expect(whole).not.toContain("none that was measured");
    expect(notes.find(({ kind }) => kind === "note")!.parts).toEqual([
      { text: "Theo was late, said " },
      { removed: "third_party" },
      { text: ", who waited." },
    ]);
    const left = await asSystem(cast.organisationId, (scope) => scope.tx.$count(notesItems));
    expect(left).toBe(0);
    const mails = await asSystem(cast.organisationId, (scope) =>
      scope.tx.select().from(outbox).where(eq(outbox.kind, "notes_released")),
    );
    expect(mails).toMatchObject([{ toAddress: email, candidateId: who.candidateId, state: "queued" }]);
    expect(mails[0]!.text).not.toContain("late");
  });

  test("nothing of an application without an answer is in it, whatever the others hold", async () => {
    const open = await toConsult(cast, { email });
    const body = "To be decided on Friday.";
    await asMember(cast.recruiter, (scope) => addNote(scope, { applicationId: open.applicationId, body }));
    const closed = await apply(cast, await openJob(cast), { email });
    await decide(cast.recruiter, closed.applicationId);
    await tellDecision(cast, closed.applicationId);
    const { requestId } = await (await asker()).myData.askForNotes();
    const owner = await apiAs(cast.owner);
    await owner.privacy.beginChecking({ requestId });
    const { items } = await owner.privacy.request({ requestId });
    expect(items.map(({ applicationId, kind }) => [applicationId, kind])).toEqual([
      [closed.applicationId, "rationale"],
    ]);
  });

  test("without a fresh code nothing can be asked for, and nothing is read", async () => {
    await told();
    const api = await apiAsCandidate(email, cast.slug, new Date(), "sign");
    await expect(api.myData.askForNotes()).rejects.toThrow("six-digit code");
    expect(await api.myData.notes()).toMatchObject({ isProven: false, notes: [] });
  });

  test("of two who ask at once one is kept; taken back, it can be asked anew", async () => {
    await told();
    const [one, other] = await Promise.allSettled([
      (await asker()).myData.askForNotes(),
      (await asker()).myData.askForNotes(),
    ]);
    expect([one.status, other.status].sort()).toEqual(["fulfilled", "rejected"]);
    const api = await asker();
    const { request } = await api.myData.page();
    await api.myData.withdrawNotesRequest({ requestId: request!.id });
    await api.myData.askForNotes();
  });

  test("a panelist, a recruiter and another candidate read nothing of it", async () => {
    await told();
    const { requestId } = await (await asker()).myData.askForNotes();
    for (const player of [cast.recruiter, cast.manager, cast.panelists[0]])
      await expect((await apiAs(player)).privacy.request({ requestId })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    const { candidateId } = await apply(cast, await openJob(cast));
    const stranger = { organisationId: cast.organisationId, candidateId };
    expect((await asCandidate(stranger, (scope) => listMyNotes(scope, new Date()))).notes).toEqual([]);
    expect(await asCandidate(stranger, (scope) => scope.tx.select().from(notesRequests))).toEqual([]);
  });
});

test("random acts by random people follow the table: no undeclared state, an entry for each, a mail where it says", async () => {
  const acts = ["begin", "redact", "look again", "go back", "release", "withdraw"] as const;
  await told();
  const owner = await apiAs(cast.owner);
  const entries = async () =>
    (
      await superuser.query(
        "select verb from audit_entries where organisation_id = $1 and verb like 'notes-request.%' order by id",
        [cast.organisationId],
      )
    ).rows.map(({ verb }) => verb);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...acts), { minLength: 3, maxLength: 10 }),
      async (commands) => {
        const { requestId } = await (await asker()).myData.askForNotes();
        let state: NotesRequestState = "asked";
        for (const act of commands) {
          const before = (await entries()).length;
          const really = act === "begin" && state === "checking" ? "collect anew" : act;
          const expected = after(NOTES_REQUEST, state, really) as NotesRequestState | null;
          const { items } = await owner.privacy.request({ requestId });
          const itemId = items[0]?.id;
          const run = {
            begin: () => owner.privacy.beginChecking({ requestId }),
            redact: async () => {
              for (const { id } of items)
                await owner.privacy.redact({ itemId: id, redactions: [], withheldFor: null });
            },
            "look again": () => owner.privacy.lookAgain({ requestId }),
            "go back": () => owner.privacy.reopen({ requestId }),
            release: () => owner.privacy.release({ requestId }),
            withdraw: async () => (await asker()).myData.withdrawNotesRequest({ requestId }),
          }[act];
          const happened = await run().then(
            () => true,
            () => false,
          );
          const [row] = await asSystem(cast.organisationId, (scope) =>
            scope.tx.select().from(notesRequests).where(eq(notesRequests.id, requestId)),
          );
          const moved = expected !== null && happened && (act !== "redact" || itemId !== undefined);
          expect(row!.state).toBe(moved ? expected : state);
          const added = (await entries()).slice(before);
          const verb = NOTES_REQUEST.moves.find((one) => one.act === really)!.audit;
          expect(new Set(added)).toEqual(moved ? new Set([verb]) : new Set());
          state = row!.state;
        }
        const mails = await asSystem(cast.organisationId, (scope) =>
          scope.tx.$count(outbox, eq(outbox.idempotencyKey, `notes_released:${requestId}`)),
        );
        expect(mails).toBe(state === "released" ? 1 : 0);
        const given = await asSystem(cast.organisationId, (scope) =>
          scope.tx.$count(releasedNotes, eq(releasedNotes.requestId, requestId)),
        );
        expect(given > 0).toBe(state === "released");
        if (["asked", "checking", "ready"].includes(state))
          await (await asker()).myData.withdrawNotesRequest({ requestId });
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

describe("the month", () => {
  test("ends on the same day of the next one, or on its last", () => {
    expect(dueAfterAMonth("2026-06-04")).toBe("2026-07-04");
    expect(dueAfterAMonth("2026-01-31")).toBe("2026-02-28");
    expect(dueAfterAMonth("2028-01-31")).toBe("2028-02-29");
  });

  test("is told a week, two days and no day before, and once it is over: each once", async () => {
    await told();
    await (await asker()).myData.askForNotes();
    const [row] = await asSystem(cast.organisationId, (scope) => scope.tx.select().from(notesRequests));
    const at = (days: number) => new Date(Date.parse(`${row!.dueOn}T12:00:00Z`) - days * 86_400_000);
    const told_ = (days: number) => asSystem(cast.organisationId, remindNotesRequests, at(days));
    expect(await told_(10)).toBe(0);
    expect(await told_(7)).toBe(1);
    expect(await told_(6)).toBe(0);
    expect(await told_(2)).toBe(1);
    expect(await told_(0)).toBe(1);
    expect(await told_(-1)).toBe(1);
    expect(await told_(-9)).toBe(0);
    expect(stepsDue("2026-06-10", "2026-06-11")).toEqual(["week", "two_days", "last_day", "overdue"]);
  });
});

test("what is released is the text without its redactions, in any order, and never a sign of what they held", () => {
  const reason = fc.constantFrom("third_party" as const, "others_rights" as const);
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }).filter((text) => !text.includes("\u0000")),
      fc.array(fc.tuple(fc.nat(60), fc.nat(60), reason), { maxLength: 6 }),
      (body, spans) => {
        const redactions = spans
          .map(([a, b, why]) => ({ from: Math.min(a, b), to: Math.max(a, b), reason: why }))
          .filter(({ from, to }) => from < to && to <= body.length);
        const hidden = new Set(
          redactions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)),
        );
        const left = Array.from(body.split("").keys())
          .filter((at) => !hidden.has(at))
          .map((at) => body[at])
          .join("");
        const parts = asReleased({ body, redactions, withheldFor: null });
        expect(parts.map((part) => ("text" in part ? part.text : "")).join("")).toBe(left);
        const ordered = inOrder(redactions);
        for (const [at, one] of ordered.entries())
          if (at > 0) expect(one.from).toBeGreaterThanOrEqual(ordered[at - 1]!.to);
        expect(asReleased({ body, redactions, withheldFor: "third_party" })).toEqual([
          { removed: "third_party" },
        ]);
      },
    ),
  );
});
