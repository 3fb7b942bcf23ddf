import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { outbox } from "@/db/schema";
import { travelTo } from "@/server/gateways/clock";
import { type Mailer, openMailer } from "@/server/gateways/mail";
import { deliverDueMail } from "@/server/workers/deliver-mail";
import { openPostOffice } from "@/server/workers/post-office";
import { asSystem, type Cast, foundGlasshouse } from "../../support/cast";
import { urls } from "../../support/database";
import { type MailServer, openMailServer } from "../../support/mail";
import { mailOf, queueInBulk, queueOne } from "../../support/outbox";

let cast: Cast;
let other: Cast;
let server: MailServer;
let mailer: Mailer;

beforeEach(async () => {
  server = await openMailServer();
  mailer = openMailer(server.url);
  [cast, other] = await Promise.all([foundGlasshouse(), foundGlasshouse()]);
  while (await deliverDueMail(mailer));
});
afterEach(async () => {
  travelTo(undefined);
  mailer.close();
  await server.close();
});

test("while five thousand of one organisation wait, another's single mail leaves within two seconds", async () => {
  await queueInBulk(cast, 5_000);
  const close = openPostOffice(urls.worker, "outbox", () => deliverDueMail(mailer));
  try {
    await server.until(server.received.length + 100);
    const waits: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const began = performance.now();
      const id = await queueOne(other);
      while (!server.received.some(({ messageId }) => messageId?.includes(id)))
        await server.until(server.received.length + 1);
      waits.push(performance.now() - began);
    }
    expect(Math.max(...waits)).toBeLessThan(2_000);
    expect(server.received.length).toBeLessThan(4_000);
  } finally {
    await close();
    await asSystem(cast.organisationId, ({ tx }) => tx.update(outbox).set({ state: "cancelled" }));
  }
}, 60_000);

describe("where so many mails of an organisation may leave within a minute", () => {
  test("a minute's worth goes at once, the rest as time passes, and another organisation waits for nobody", async () => {
    const began = Date.now();
    travelTo(new Date(began));
    const [before, limit] = [server.received.length, 30];
    await queueInBulk(cast, 80);
    const theirs = await queueOne(other);
    const gone = async (afterMs: number) => {
      travelTo(new Date(began + afterMs));
      while (await deliverDueMail(mailer, limit));
      return server.received.length - before - 1;
    };
    expect(await gone(0)).toBe(30);
    expect(await mailOf(other, theirs)).toMatchObject({ state: "sent" });
    expect(await gone(1_000)).toBe(30);
    expect(await gone(10_000)).toBe(35);
    expect(await gone(3_600_000)).toBe(65);
    expect(await gone(3_660_000)).toBe(80);
  });

  test("several workers share it", async () => {
    travelTo(new Date());
    const before = server.received.length;
    await queueInBulk(cast, 80);
    const worker = async () => {
      while (await deliverDueMail(mailer, 30));
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    expect(server.received.length - before).toBe(30);
  });
});
