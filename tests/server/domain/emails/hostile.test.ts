import type { ParsedMail } from "mailparser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emailTemplates } from "@/db/schema";
import { cookieName } from "@/server/auth/cookies";
import { composeMail, refuseTemplate } from "@/server/domain/emails/rules";
import { saveTemplate } from "@/server/domain/emails/save-template";
import { newId } from "@/server/domain/ids";
import { type Mailer, openMailer } from "@/server/gateways/mail";
import { deliverDueMail } from "@/server/workers/deliver-mail";
import { asMember, asSystem, type Cast, foundGlasshouse, openSession } from "../../../support/cast";
import { type RunningEntry, runEntry } from "../../../support/entry";
import { type MailServer, openMailServer } from "../../../support/mail";
import { queueOne } from "../../../support/outbox";

// What people write into templates and names, by mistake or not, and what becomes of it.

let entry: RunningEntry;
let server: MailServer;
let mailer: Mailer;
let cast: Cast;

beforeAll(async () => {
  [entry, server, cast] = await Promise.all([runEntry(), openMailServer(), foundGlasshouse()]);
  mailer = openMailer(server.url);
});
afterAll(async () => {
  mailer.close();
  await Promise.all([entry.close(), server.close()]);
});

const sender = { name: "Glass", address: "", brandColour: "#1f4d3f", timeZone: "Europe/London" };

/** The mail to this address, once it has left. */
async function arrivalAt(address: string) {
  while (await deliverDueMail(mailer));
  const toThem = (mail: ParsedMail) => peopleOf(mail).some((one) => one.address === address);
  return server.received.find(toThem);
}

function peopleOf({ to }: ParsedMail) {
  return [to].flat().flatMap((one) => one?.value ?? []);
}

describe("a template of two megabytes", () => {
  const body = "{{ body }} ".repeat(200_000);

  test.each(["templates.save", "templates.preview", "templates.sendTest"])(
    "is refused by %s with one sentence, and nothing is kept",
    async (procedure) => {
      const { token } = await openSession(cast.recruiter.personId, "member");
      const { status, body: said } = await entry.ask(`/api/trpc/${procedure}`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-organisation": cast.slug,
          cookie: `${cookieName("member")}=${token}`,
        },
        body: JSON.stringify({ json: { kind: "message", subject: "Hello", body } }),
      });
      expect(status).toBe(413);
      expect(JSON.parse(said).error.json.message).toBe("This is too long to be taken. Shorten it.");
      expect(await asSystem(cast.organisationId, ({ tx }) => tx.$count(emailTemplates))).toBe(0);
    },
  );

  test("is not even read where it comes another way", async () => {
    const began = performance.now();
    const words = { kind: "message", subject: "Hello", body } as const;
    await expect(asMember(cast.recruiter, (scope) => saveTemplate(scope, words))).rejects.toMatchObject({
      field: "body",
      message: "This is too long for a mail. Keep it under 20,000 characters.",
    });
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe("a template that would not end", () => {
  test.each([
    ["a loop", "{% for x in (1..1000000000) %}{{ body }}{% endfor %}"],
    ["a loop over a table", "{% tablerow x in (1..1000000000) %}{{ body }}{% endtablerow %}"],
    ["itself", "{% render 'message' %}{{ body }}"],
    ["a counter", "{% increment x %}{{ body }}"],
    ["a variable that doubles", `{% assign x = body %}${"{% assign x = x | append: x %}".repeat(60)}{{ x }}`],
    ["a block that grows", "{% capture x %}{{ body }}{% endcapture %}{{ x }}"],
  ])("is refused when saving, in one sentence: %s", (_what, body) => {
    const refusal = refuseTemplate({ kind: "message", locale: "en", subject: "Hello", body });
    expect(refusal?.part).toBe("body");
    expect(refusal?.sentence).toMatch(/^This cannot be read as a template: [^\n]+$/);
  });

  test("is stopped when it is filled, should one ever have been saved", () => {
    const template = {
      kind: "message",
      locale: "en",
      subject: "Hello",
      body: "{{ body }}".repeat(900),
    } as const;
    const began = performance.now();
    expect(() => composeMail(template, sender, { body: "x".repeat(10_000) })).toThrow("too long");
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe("what stands in a name", () => {
  test.each([
    [
      "a line break and Bcc",
      "Ann Example\r\nBcc: everybody@example.test",
      "Ann Example Bcc: everybody@example. test",
    ],
    ["Hebrew", "נועה לוי", "נועה לוי"],
    ["Arabic and Latin", "محمد (Mo) العلي", "محمد (Mo) العلي"],
    ["a turned reading direction", "Ann \u202egro.live", "Ann gro. live"],
  ])("reaches one person under a name on one line: %s", async (_what, name, read) => {
    const to = { name, address: `one-${newId()}@example.test` };
    await queueOne(cast, {
      to,
      fields: { candidate_name: name, job_title: "Cook", promised_on: "2026-12-04" },
    });
    const mail = await arrivalAt(to.address);
    expect(mail && peopleOf(mail)).toEqual([{ name: read, address: to.address }]);
    expect(mail?.headers.has("bcc")).toBe(false);
    expect(mail?.cc ?? mail?.bcc).toBeUndefined();
  });

  test("a name that runs the other way takes no comma or figure of the mail along", async () => {
    const name = "נועה";
    const to = { name, address: "noa@example.test" };
    await queueOne(cast, {
      to,
      fields: { candidate_name: name, job_title: "Cook", promised_on: "2026-12-04" },
    });
    const mail = await arrivalAt(to.address);
    expect(mail?.text).toContain("Dear \u2068נועה\u2069,");
    expect(mail?.html).toContain("Dear \u2068נועה\u2069,");
  });
});

test("a subject of emoji and right-to-left words arrives as it was written", async () => {
  const own = await foundGlasshouse();
  const subject = "🎉 Готово, مرحبًا 👩🏽‍💻 {{ candidate_first_name }}";
  const body = "{{ candidate_name }}: {{ promised_on }}";
  const words = { kind: "application_received", subject, body } as const;
  await asMember(own.recruiter, (scope) => saveTemplate(scope, words));
  const to = { name: "Theo", address: "emoji@example.test" };
  await queueOne(own, { to });
  const mail = await arrivalAt(to.address);
  expect(mail?.subject).toBe("🎉 Готово, مرحبًا 👩🏽‍💻 Theo");
});
