import pg from "pg";
import { expect, test } from "vitest";
import { listEntries } from "@/server/domain/audit/reads";
import { verifyTrail } from "@/server/domain/audit/reads/chain";
import { audit } from "@/server/domain/audit/record";
import { sealTrail } from "@/server/domain/audit/seal-trail";
import { newId } from "@/server/domain/ids";
import { travelTo } from "@/server/gateways/clock";
import { sealAudit } from "@/server/workers/seal-audit";
import { asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import { urls } from "../../../support/database";

const later = () => new Date(Date.now() + 300_000);

/** An organisation whose whole trail is sealed. */
async function sealedGlasshouse(): Promise<Cast> {
  const cast = await foundGlasshouse();
  await asSystem(cast.organisationId, sealTrail, later());
  return cast;
}

const verify = ({ organisationId }: Cast) => asSystem(organisationId, verifyTrail);

/** Somebody with the keys to the database, whom the policies do not stop. */
async function tamper(statement: string, values: unknown[]) {
  const client = new pg.Client(urls.superuser);
  await client.connect();
  try {
    expect((await client.query(statement, values)).rowCount).toBeGreaterThan(0);
  } finally {
    await client.end();
  }
}

test("an untouched trail holds, seal upon seal", async () => {
  const cast = await sealedGlasshouse();
  const first = await verify(cast);
  expect(first).toMatchObject({ seals: 1, brokenAt: null, slippedIn: 0, unreadable: 0 });
  expect(first.entries).toBe(13);

  const subject = { id: newId() };
  const change = { after: { z: 1, a: [{ y: "ö", b: null }], when: new Date(), gone: undefined } };
  await asMember(cast.owner, (scope) => audit(scope, "thing.done", subject, change));
  await asSystem(cast.organisationId, sealTrail, later());
  expect(await verify(cast)).toMatchObject({ seals: 2, entries: 14, brokenAt: null });
});

test("a changed entry breaks the chain where it stands", async () => {
  const cast = await sealedGlasshouse();
  await tamper(
    "update audit_entries set verb = 'member.left' where organisation_id = $1 and verb = 'organisation.founded'",
    [cast.organisationId],
  );
  expect(await verify(cast)).toMatchObject({ brokenAt: 1 });
});

test("changed values break it too, erased ones do not", async () => {
  const cast = await sealedGlasshouse();
  await tamper(
    "update audit_values set before = null, after = null, salt = null where organisation_id = $1",
    [cast.organisationId],
  );
  expect(await verify(cast)).toMatchObject({ brokenAt: null });

  const other = await sealedGlasshouse();
  await tamper(
    `update audit_values set after = '{"role": "owner"}' where organisation_id = $1 and after ->> 'role' is not null`,
    [other.organisationId],
  );
  expect(await verify(other)).toMatchObject({ brokenAt: 1 });
});

test("an entry that is taken out of a seal, or slipped in behind one, is found", async () => {
  const cast = await sealedGlasshouse();
  await tamper("delete from audit_sealed_entries where organisation_id = $1 and position = 3", [
    cast.organisationId,
  ]);
  expect(await verify(cast)).toMatchObject({ brokenAt: 1 });

  const other = await sealedGlasshouse();
  await tamper(
    `insert into audit_entries (organisation_id, id, at, actor, verb, subject_type, subject_id, digest)
     select organisation_id, '00000000-0000-7000-8000-000000000001', now(), 'system', 'x.y', 'x', id, digest
     from audit_entries where organisation_id = $1 limit 1`,
    [other.organisationId],
  );
  expect(await verify(other)).toMatchObject({ brokenAt: null, slippedIn: 1 });
});

test("of two workers that seal at once, one closes the batch", async () => {
  const cast = await foundGlasshouse();
  const both = await Promise.allSettled([
    asSystem(cast.organisationId, sealTrail, later()),
    asSystem(cast.organisationId, sealTrail, later()),
  ]);
  expect(both.some(({ status }) => status === "fulfilled")).toBe(true);
  expect(await verify(cast)).toMatchObject({ seals: 1, entries: 13, brokenAt: null, slippedIn: 0 });
});

test("what has just happened waits, so that nothing slower is left out of its batch", async () => {
  const { organisationId } = await foundGlasshouse();
  expect(await asSystem(organisationId, sealTrail)).toBe(0);
});

test("the worker seals every organisation that needs it, and leaves the others alone", async () => {
  const [one, other] = [await foundGlasshouse(), await foundGlasshouse()];
  travelTo(later());
  try {
    await sealAudit();
    await sealAudit();
  } finally {
    travelTo(undefined);
  }
  expect(await verify(one)).toMatchObject({ seals: 1, brokenAt: null });
  expect(await verify(other)).toMatchObject({ seals: 1, brokenAt: null });
});

test("the trail names who did it, shows before and after, and turns its pages without a gap", async () => {
  const cast = await foundGlasshouse();
  for (let count = 0; count < 60; count++)
    await asMember(cast.owner, (scope) => audit(scope, "thing.done", { id: newId() }, { after: { count } }));
  const { owner } = cast;
  const first = await asMember(owner, (scope) => listEntries(scope, { subject: "thing" }));
  expect(first.rows).toHaveLength(50);
  expect(first.rows[0]).toMatchObject({ memberName: "Olive Owen", after: { count: 59 } });
  const after = first.next!;
  const second = await asMember(owner, (scope) => listEntries(scope, { subject: "thing", after }));
  expect(second).toMatchObject({ next: null });
  const counts = [...first.rows, ...second.rows].map(({ after }) => (after as { count: number }).count);
  expect(counts).toEqual(Array.from({ length: 60 }, (_, index) => 59 - index));
});
