import type { ParsedMail } from "mailparser";
import { afterEach, beforeEach } from "vitest";
import { travelTo } from "@/server/gateways/clock";
import { type Mailer, openMailer } from "@/server/gateways/mail";
import { deliverDueMail } from "@/server/workers/deliver-mail";
import { type Cast, foundGlasshouse } from "./cast";
import { type MailServer, openMailServer } from "./mail";

/** A Tuesday afternoon, and the business morning on which what is released then leaves. */
export const tuesday = new Date("2026-11-24T15:00:00Z");
export const wednesdayMorning = new Date("2026-11-25T09:30:00Z");

export interface Delivery {
  cast: Cast;
  server: MailServer;
  mailer: Mailer;
}

/** For every test of a file: an organisation, a mail server and a worker that stand ready, on that day or today. */
export function standingReady(day?: Date): Delivery {
  const delivery = {} as Delivery;
  beforeEach(async () => {
    travelTo(day);
    const [cast, server] = await Promise.all([foundGlasshouse(day), openMailServer()]);
    Object.assign(delivery, { cast, server, mailer: openMailer(server.url) });
  });
  afterEach(async () => {
    travelTo(undefined);
    delivery.mailer.close();
    await delivery.server.close();
  });
  return delivery;
}

export const eachTuesday = () => standingReady(tuesday);

/** Delivers until nothing is due, also what another test's organisation has left. */
export async function deliverAll({ mailer }: Pick<Delivery, "mailer">) {
  while ((await deliverDueMail(mailer)) > 0);
}

/** The mails that told this person an answer. */
export function answersTo(address: string, { server }: Pick<Delivery, "server">): ParsedMail[] {
  return server.received.filter(
    ({ to, subject }) =>
      [to].flat().some((one) => one?.text.includes(address)) && subject?.startsWith("Our answer"),
  );
}
