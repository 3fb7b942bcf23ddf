import { expect, test } from "vitest";
import { openMailer } from "@/server/gateways/mail";
import { listMails, openMailbox, readMail } from "@/server/gateways/mailbox";

test("the built-in mailbox keeps what leaves by SMTP, the newest first, and finds it by address", async () => {
  const mailbox = await openMailbox();
  const mailer = openMailer(mailbox.url);
  const send = (address: string, subject: string) =>
    mailer.send({
      messageId: `${crypto.randomUUID()}@second-door.test`,
      to: { name: "Ann", address },
      subject,
      html: `<p>${subject}</p>`,
      text: subject,
      calendar: { method: "REQUEST", content: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" },
    });
  await send("ann@example.test", "First");
  await send("bob@example.test", "Second");
  await send("ann@example.test", "Third");
  mailer.close();

  expect((await listMails()).map(({ subject }) => subject)).toEqual(["Third", "Second", "First"]);
  const [mail] = await listMails(1, "Ann@example.test");
  expect(mail).toMatchObject({ subject: "Third", to: ["ann@example.test"] });
  expect(mail!.attachments.map(({ contentType }) => contentType)).toContain("text/calendar");
  expect((await readMail(mail!.name))?.messageId).toBe(mail!.messageId);
  expect(await readMail("../settings.json")).toBeNull();
  await mailbox.close();
});
