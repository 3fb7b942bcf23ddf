import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { organisations, outbox } from "@/db/schema";
import { inOrganisation, type Standing } from "@/db/tenant";
import { type Message, queueEmail } from "@/server/domain/emails/queue";
import { Conflict } from "@/server/domain/errors";
import type { Actor, Scope } from "@/server/domain/scope";

let organisationId = "";
beforeEach(async () => {
  organisationId = randomUUID();
  await as({ type: "system" }, ({ tx, now }) =>
    tx
      .insert(organisations)
      .values({ slug: `o-${organisationId}`, name: "Glasshouse", timeZone: "Europe/London", foundedAt: now }),
  );
});

const confirmation = (): Message => ({
  kind: "application_received",
  key: `application_received:${randomUUID()}`,
  to: { name: "Tom Okafor", address: "tom@candidate.test" },
  fields: {
    candidate_name: "Tom Okafor",
    job_title: "Senior Marketing Strategist",
    promised_on: "2026-12-04",
  },
  candidateId: randomUUID(),
});

describe("queueing a mail", () => {
  test("a visitor can leave a mail in the outbox and cannot read it back", async () => {
    const id = await as({ type: "visitor" }, (scope) => queueEmail(scope, confirmation()));
    expect(await as({ type: "visitor" }, ({ tx }) => tx.select().from(outbox))).toEqual([]);
    const [mail] = await as({ type: "system" }, ({ tx }) =>
      tx.select().from(outbox).where(eq(outbox.id, id)),
    );
    expect(mail?.subject).toBe("We have your application for Senior Marketing Strategist");
    expect(mail?.text).toContain("You will hear from us by Friday 4 December 2026");
    expect(mail?.html).toContain('href="{{portal_link}}"');
  });

  test("the same key queues one mail, however often it is asked", async () => {
    const message = confirmation();
    const first = await as({ type: "system" }, (scope) => queueEmail(scope, message));
    const second = await as({ type: "system" }, (scope) => queueEmail(scope, message));
    expect(second).toBe(first);
    expect(await as({ type: "system" }, ({ tx }) => tx.$count(outbox))).toBe(1);
  });

  test("a mail that lacks a value is refused, and says for whom", async () => {
    const message = {
      ...confirmation(),
      fields: { candidate_name: "Tom Okafor", promised_on: "2026-12-04" },
    };
    const queued = as({ type: "system" }, (scope) => queueEmail(scope, message));
    await expect(queued).rejects.toThrow(
      new Conflict("The mail to Tom Okafor cannot be written: the job's title is missing."),
    );
    expect(await as({ type: "system" }, ({ tx }) => tx.$count(outbox))).toBe(0);
  });
});

function as<T>(standing: Standing, work: (scope: Scope) => Promise<T>) {
  const actor = { ...standing, organisationId, role: "owner" } as Actor;
  return inOrganisation(
    organisationId,
    standing,
    (tx) => work({ tx, actor, now: new Date(), trail: [] }),
    "read write",
  );
}
