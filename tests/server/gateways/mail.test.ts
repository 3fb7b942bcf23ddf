import { afterEach, expect, test } from "vitest";
import { type Mailer, openMailer } from "@/server/gateways/mail";
import { type MailServer, openMailServer } from "../../support/mail";

let server: MailServer;
let mailer: Mailer;

afterEach(async () => {
  mailer.close();
  await server.close();
});

const mail = {
  messageId: "row-1@second-door.test",
  to: { name: "Ann Example", address: "ann@example.test" },
  subject: "An answer",
  html: "<p>Hello</p>",
  text: "Hello",
};

test("a mail leaves by SMTP with the message id it was given", async () => {
  server = await openMailServer();
  mailer = openMailer(server.url);
  await mailer.send(mail);
  const [received] = await server.until(1);
  expect(received?.messageId).toBe("<row-1@second-door.test>");
  expect(received?.html).toContain("<p>Hello</p>");
});

test("line breaks in a name or a subject start no header of their own", async () => {
  server = await openMailServer();
  mailer = openMailer(server.url);
  const name = "Ann\r\nBcc: everybody@example.test";
  await mailer.send({ ...mail, to: { name, address: "ann@example.test" }, subject: "Hello\r\nX-Evil: yes" });
  const [received] = await server.until(1);
  expect(received?.bcc).toBeUndefined();
  expect(received?.headers.has("x-evil")).toBe(false);
});

test("an address in a name stays a name", async () => {
  server = await openMailServer();
  mailer = openMailer(server.url);
  await mailer.send({ ...mail, to: { name: "Eve <eve@evil.test>, x", address: "ann@example.test" } });
  const [received] = await server.until(1);
  expect([received?.to].flat().flatMap((one) => one?.value.map(({ address }) => address))).toEqual([
    "ann@example.test",
  ]);
});

test.each(["refuse for now", "refuse for good", "drop before the answer"] as const)(
  "a server that would %s makes sending fail",
  async (treatment) => {
    server = await openMailServer();
    server.treat(treatment);
    mailer = openMailer(server.url);
    await expect(mailer.send(mail)).rejects.toThrow();
  },
);
