import { sql } from "drizzle-orm";
import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { contractSeals, files } from "@/db/schema";
import { readFile } from "@/server/gateways/storage";
import { hashPdf } from "@/server/gateways/uploads";
import { sealSigned } from "@/server/workers/seal-contract";
import { apiAsStranger, asMember, asSystem, type Cast, foundGlasshouse } from "../../support/cast";
import { urls } from "../../support/database";
import { atWork } from "../../support/second-door";

let cast: Cast;
let who: Awaited<ReturnType<typeof atWork>>;
let sealed: Buffer;

beforeAll(async () => {
  cast = await foundGlasshouse();
  who = await atWork(cast);
  await sealSigned(who, new Date());
  const [file] = await asMember(cast.manager, ({ tx }) =>
    tx.select().from(files).where(sql`kind = 'contract'`),
  );
  sealed = await readFile(file!.storageKey);
});

const upload = (bytes: Uint8Array) => new File([new Uint8Array(bytes)], "contract.pdf");

async function verified(bytes: Uint8Array) {
  const hashed = await hashPdf(upload(bytes));
  if ("refusal" in hashed) throw new Error(hashed.refusal);
  return apiAsStranger(null).verification.certificate(hashed);
}

describe("whoever holds a signed document", () => {
  test("learns that it is genuine, who signed it and when, and nothing else", async () => {
    const found = await verified(sealed);
    expect(found).toMatchObject({
      organisation: "Glasshouse",
      signatures: [
        { name: "Theo Marchetti", party: "candidate" },
        { name: "Martin Moss", party: "organisation" },
      ],
    });
    expect(Object.keys(found ?? {}).sort()).toEqual(
      ["bodySha256", "organisation", "sealedAt", "signatures", "timeZone", "title"].sort(),
    );
    expect(JSON.stringify(found)).not.toContain("@");
  });

  test("finds one changed byte, wherever it is", async () => {
    for (const at of [9, Math.floor(sealed.length / 2), sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[at] = changed[at]! ^ 1;
      expect(await verified(changed)).toBeNull();
    }
    expect(await verified(Buffer.concat([sealed, Buffer.from("\n")]))).toBeNull();
  });

  test("leaves nothing behind", async () => {
    const count = () => asMember(cast.manager, ({ tx }) => tx.$count(files));
    const before = await count();
    await verified(sealed);
    expect(await count()).toBe(before);
  });

  test("reads a sentence about a file that is no PDF, empty, too large, or not there", async () => {
    expect(await hashPdf(null)).toEqual({ refusal: "Choose the signed PDF." });
    expect(await hashPdf(upload(new Uint8Array()))).toMatchObject({
      refusal: expect.stringContaining("empty"),
    });
    expect(await hashPdf(upload(Buffer.from("Hello, I am a text.")))).toMatchObject({
      refusal: expect.stringContaining("is no PDF"),
    });
    expect(await hashPdf(upload(new Uint8Array(21 * 1024 * 1024)))).toMatchObject({
      refusal: expect.stringContaining("21 MB"),
    });
  });
});

test("the database lets nobody who serves change a signed contract, its signatures or its seal", async () => {
  const forbidden = [
    "update contracts set body = 'Something else.'",
    "update contracts set title = 'Something else.'",
    "update signatures set mark = 'Somebody else'",
    "update contract_seals set sha256 = repeat('0', 64)",
    "update contract_signers set name = 'Somebody else'",
    "delete from contracts",
    "delete from signatures",
    "delete from contract_seals",
  ];
  for (const statement of forbidden) {
    for (const act of [
      () => asMember(cast.owner, ({ tx }) => tx.execute(sql.raw(statement))),
      () => asSystem(cast.organisationId, ({ tx }) => tx.execute(sql.raw(statement))),
    ])
      await expect(act(), statement).rejects.toMatchObject({ cause: { code: "42501" } });
    // Workers may empty what was never signed, when somebody is erased; a trigger refuses the rest.
    await expect(asWorker(statement), statement).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|23514)$/),
    });
  }
  expect(await asMember(cast.owner, ({ tx }) => tx.$count(contractSeals))).toBe(1);
});

/** A statement on a connection of the role that runs jobs. */
async function asWorker(statement: string) {
  const client = new pg.Client(urls.worker);
  await client.connect();
  try {
    await client.query(
      "select set_config('app.organisation_id', $1, false), set_config('app.actor', 'system', false)",
      [cast.organisationId],
    );
    expect((await client.query("select 1 from contracts")).rowCount).toBe(1);
    await client.query(statement);
  } finally {
    await client.end();
  }
}
