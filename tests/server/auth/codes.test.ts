import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { globalDatabase } from "@/db/client";
import { type CodePurpose, signInCodes, signInMails } from "@/db/schema";
import { proveCode } from "@/server/auth/codes";
import { cookieName } from "@/server/auth/cookies";
import { personOf } from "@/server/auth/session";
import { mintCode } from "@/server/domain/emails/mint-code";
import { env } from "@/server/env";
import { apiAsCandidate, apiAsStranger, enterPerson, openSession } from "../../support/cast";

async function candidate() {
  const { personId, email } = await enterPerson("Tom", `tom-${crypto.randomUUID().slice(0, 8)}@example.test`);
  const { token } = await openSession(personId, "candidate");
  const cookies = { [cookieName("candidate")]: token };
  return { email, cookies };
}

function send(email: string, now = new Date(), purpose: CodePurpose = "sign") {
  return mintCode({ tx: globalDatabase(), now }, { email, purpose }, env.authSecret);
}

const prove = (
  cookies: Record<string, string>,
  code: string,
  now = new Date(),
  purpose: CodePurpose = "sign",
) => proveCode(cookies, "candidate", { code, purpose }, now);

const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

test("the right code proves the mailbox afresh, once", async () => {
  const { email, cookies } = await candidate();
  const code = await send(email);
  expect(await prove(cookies, code)).toBe("proved");
  const person = await personOf(cookies, "candidate", new Date());
  expect(person!.proof!.at.getTime()).toBeGreaterThan(Date.now() - 5_000);
  expect(await prove(cookies, code)).toBe("spent");
});

test("after five wrong tries even the right code opens nothing, also when all come at once", async () => {
  const { email, cookies } = await candidate();
  const code = await send(email);
  const tries = await Promise.all(Array.from({ length: 40 }, () => prove(cookies, wrong(code))));
  expect(tries.filter((proof) => proof === "wrong")).toHaveLength(4);
  expect(await prove(cookies, code)).toBe("spent");
  expect((await personOf(cookies, "candidate", new Date()))!.proof).toBeNull();
});

test("a code is good for ten minutes, and a newer one voids it", async () => {
  const { email, cookies } = await candidate();
  const sentAt = new Date();
  const first = await send(email, sentAt);
  const late = new Date(sentAt.getTime() + 600_000);
  expect(await prove(cookies, first, late)).toBe("spent");
  const second = await send(email);
  if (first !== second) expect(await prove(cookies, first)).toBe("wrong");
  expect(await prove(cookies, second)).toBe("proved");
});

test("another person's code proves nothing", async () => {
  const [ann, bob] = [await candidate(), await candidate()];
  const code = await send(ann.email);
  expect(await prove(bob.cookies, code)).toBe("spent");
});

test("a code that was sent for one purpose proves no other, and each purpose has its own tries", async () => {
  const { email, cookies } = await candidate();
  const now = new Date();
  const forSigning = await send(email, now, "sign");
  const forErasing = await send(email, now, "erase");
  expect(await prove(cookies, forSigning, now, "my_data")).toBe("spent");
  if (forSigning !== forErasing) expect(await prove(cookies, forSigning, now, "erase")).toBe("wrong");
  expect(await prove(cookies, forSigning, now, "sign")).toBe("proved");
  expect((await personOf(cookies, "candidate", now))!.proof!.purpose).toBe("sign");
  expect(await prove(cookies, forErasing, now, "erase")).toBe("proved");
  expect((await personOf(cookies, "candidate", now))!.proof!.purpose).toBe("erase");
});

test("the digits are not in the database in any form that can be tried without our secret", async () => {
  const { email } = await candidate();
  const code = await send(email);
  const [row] = await globalDatabase().select().from(signInCodes).where(eq(signInCodes.email, email));
  expect(JSON.stringify(row)).not.toContain(code);
  expect(row!.codeHash).toMatch(/^[0-9a-f]{64}$/);
});

test("only somebody who is signed in can ask for a code, and it goes to their own mailbox", async () => {
  await expect(apiAsStranger(null).session.requestCode({ purpose: "sign" })).rejects.toMatchObject({
    code: "UNAUTHORIZED",
  });
  const address = `ask-${crypto.randomUUID().slice(0, 8)}@example.test`;
  const api = await apiAsCandidate(address, null);
  await api.session.requestCode({ purpose: "sign" });
  const rows = await globalDatabase().select().from(signInMails).where(eq(signInMails.email, address));
  expect(rows).toMatchObject([{ purpose: "code", audience: "candidate", codePurpose: "sign" }]);
  await expect(api.session.proveCode({ code: "12", purpose: "sign" })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
});
