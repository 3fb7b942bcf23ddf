import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { globalDatabase } from "@/db/client";
import { signInCodes, signInMails } from "@/db/schema";
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

function send(email: string, now = new Date()) {
  return mintCode({ tx: globalDatabase(), now }, email, env.authSecret);
}

const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

test("the right code proves the mailbox afresh, once", async () => {
  const { email, cookies } = await candidate();
  const code = await send(email);
  expect(await proveCode(cookies, "candidate", code)).toBe("proved");
  const person = await personOf(cookies, "candidate", new Date());
  expect(person!.codeProvedAt!.getTime()).toBeGreaterThan(Date.now() - 5_000);
  expect(await proveCode(cookies, "candidate", code)).toBe("spent");
});

test("after five wrong tries even the right code opens nothing, also when all come at once", async () => {
  const { email, cookies } = await candidate();
  const code = await send(email);
  const tries = await Promise.all(
    Array.from({ length: 40 }, () => proveCode(cookies, "candidate", wrong(code))),
  );
  expect(tries.filter((proof) => proof === "wrong")).toHaveLength(4);
  expect(await proveCode(cookies, "candidate", code)).toBe("spent");
  expect((await personOf(cookies, "candidate", new Date()))!.codeProvedAt).toBeNull();
});

test("a code is good for ten minutes, and a newer one voids it", async () => {
  const { email, cookies } = await candidate();
  const sentAt = new Date();
  const first = await send(email, sentAt);
  const late = new Date(sentAt.getTime() + 600_000);
  expect(await proveCode(cookies, "candidate", first, late)).toBe("spent");
  const second = await send(email);
  if (first !== second) expect(await proveCode(cookies, "candidate", first)).toBe("wrong");
  expect(await proveCode(cookies, "candidate", second)).toBe("proved");
});

test("another person's code proves nothing", async () => {
  const [ann, bob] = [await candidate(), await candidate()];
  const code = await send(ann.email);
  expect(await proveCode(bob.cookies, "candidate", code)).toBe("spent");
});

test("the digits are not in the database in any form that can be tried without our secret", async () => {
  const { email } = await candidate();
  const code = await send(email);
  const [row] = await globalDatabase().select().from(signInCodes).where(eq(signInCodes.email, email));
  expect(JSON.stringify(row)).not.toContain(code);
  expect(row!.codeHash).toMatch(/^[0-9a-f]{64}$/);
});

test("only somebody who is signed in can ask for a code, and it goes to their own mailbox", async () => {
  await expect(apiAsStranger(null).session.requestCode()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  const address = `ask-${crypto.randomUUID().slice(0, 8)}@example.test`;
  const api = await apiAsCandidate(address, null);
  await api.session.requestCode();
  const rows = await globalDatabase().select().from(signInMails).where(eq(signInMails.email, address));
  expect(rows).toMatchObject([{ purpose: "code", audience: "candidate" }]);
  await expect(api.session.proveCode({ code: "12" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
});
