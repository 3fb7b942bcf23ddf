import { getErrorShape } from "@trpc/server/unstable-core-do-not-import";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { notes } from "@/db/schema";
import { member } from "@/server/api/doors";
import { appRouter } from "@/server/api/root";
import { asTRPC, createCallerFactory, router } from "@/server/api/trpc";
import { cookieName } from "@/server/auth/cookies";
import { audit } from "@/server/domain/audit/record";
import { Conflict } from "@/server/domain/errors";
import type { Scope } from "@/server/domain/scope";
import { memberOf } from "@/server/domain/scope";
import { apply, openJob } from "../../support/applicants";
import { asMember, foundGlasshouse, openSession } from "../../support/cast";

// A router of the tests' own, through the real door.
const target = z.object({ applicationId: z.uuid() });
const door = member("applications.write").input(target);
const faulty = router({
  silent: door.mutation(({ ctx, input }) => write(ctx.scope, input)),
  refused: door.mutation(async ({ ctx, input }) => {
    await write(ctx.scope, input, true);
    throw new Conflict("Not like this.", "body");
  }),
  broken: door.mutation(async ({ ctx, input }) => {
    await write(ctx.scope, input, true);
    await ctx.scope.tx.execute("select no_such_column_for_zephyrine");
  }),
  writingQuery: door.query(({ ctx, input }) => write(ctx.scope, input, true)),
  told: door.mutation(({ ctx, input }) => write(ctx.scope, input, true)),
});

async function write(scope: Scope, { applicationId }: { applicationId: string }, told = false) {
  const note = { applicationId, memberId: memberOf(scope), body: "Called back.", writtenAt: scope.now };
  const [row] = await scope.tx.insert(notes).values(note).returning();
  if (told) await audit(scope, "note.added", row!);
}

async function scene() {
  const cast = await foundGlasshouse();
  const { applicationId } = await apply(cast, await openJob(cast));
  const { token } = await openSession(cast.recruiter.personId, "member");
  const api = createCallerFactory(faulty)({
    cookies: { [cookieName("member")]: token },
    organisation: cast.slug,
    clientAddress: "127.0.0.1",
    userAgent: "tests",
    reference: "r-1",
  });
  const written = () =>
    asMember(cast.recruiter, ({ tx }) =>
      tx.select().from(notes).where(eq(notes.applicationId, applicationId)),
    );
  return { api, input: { applicationId }, written };
}

describe("one procedure, one transaction", () => {
  test("a mutation that leaves no audit entry does not commit", async () => {
    const { api, input, written } = await scene();
    await expect(api.silent(input)).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
    expect(await written()).toEqual([]);
  });

  test("a mutation that is refused or breaks half-way leaves nothing", async () => {
    const { api, input, written } = await scene();
    await expect(api.refused(input)).rejects.toMatchObject({ code: "CONFLICT", message: "Not like this." });
    await expect(api.broken(input)).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
    expect(await written()).toEqual([]);
  });

  test("a query that writes is refused by the database", async () => {
    const { api, input, written } = await scene();
    await expect(api.writingQuery(input)).rejects.toMatchObject({ code: "INTERNAL_SERVER_ERROR" });
    expect(await written()).toEqual([]);
  });

  test("a mutation that is told commits", async () => {
    const { api, input, written } = await scene();
    await api.told(input);
    expect(await written()).toHaveLength(1);
  });

  test("a failure on our side is a reference to whoever asked, and nothing else", () => {
    const cause = new Error('Failed query: select "x" params: zephyrine@example.test');
    const ctx = { cookies: {}, organisation: null, clientAddress: "", userAgent: "", reference: "r-77" };
    const shape = getErrorShape({
      config: appRouter._def._config,
      error: asTRPC(cause),
      type: "mutation",
      path: "notes.add",
      input: { body: "zephyrine" },
      ctx,
    });
    expect(JSON.stringify(shape)).not.toMatch(/zephyrine|Failed query|params/);
    expect(shape.message).toContain("r-77");
  });
});
