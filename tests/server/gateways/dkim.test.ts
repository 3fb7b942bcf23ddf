import { createHash, createVerify, generateKeyPairSync } from "node:crypto";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { expect, test } from "vitest";
import { openMailer } from "@/server/gateways/mail";
import { parseSettings } from "@/server/settings";

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});
const least = { DATABASE_URL: "postgres://owner@localhost/x", AUTH_SECRET: "x".repeat(40) };

test("with a key, mail is signed for the domain it comes from, and the signature holds", async () => {
  const { dkim } = parseSettings({
    ...least,
    MAIL_FROM: "hello@glasshouse.test",
    DKIM_SELECTOR: "mail",
    DKIM_PRIVATE_KEY: privateKey.replaceAll("\n", "\\n"),
  });
  const raw = await sentWith(dkim);
  const [head = "", body = ""] = raw.split(/\r\n\r\n([\s\S]*)/);
  const headers = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const signature = headers.find((line) => /^DKIM-Signature:/i.test(line)) ?? "";
  const tags = Object.fromEntries(
    signature
      .slice(signature.indexOf(":") + 1)
      .split(";")
      .map((tag) => [
        tag.slice(0, tag.indexOf("=")).trim(),
        tag.slice(tag.indexOf("=") + 1).replace(/\s/g, ""),
      ]),
  );
  expect(tags).toMatchObject({ d: "glasshouse.test", s: "mail", a: "rsa-sha256" });
  expect(tags.h?.split(":")).toEqual(expect.arrayContaining(["from", "to", "subject", "message-id"]));
  expect(tags.bh).toBe(createHash("sha256").update(relaxedBody(body)).digest("base64"));
  const signed = [
    ...(tags.h ?? "").split(":").map((name) => relaxed(headers.find((line) => named(line, name)) ?? "")),
    relaxed(signature).replace(/([;\s]b=)[^;]*/, "$1"),
  ].join("\r\n");
  expect(
    createVerify("sha256")
      .update(signed)
      .verify(publicKey, tags.b ?? "", "base64"),
  ).toBe(true);
});

test("without a key nothing is signed, and half a key is refused", async () => {
  expect(parseSettings(least).dkim).toBeNull();
  expect(await sentWith(null)).not.toMatch(/^DKIM-Signature/im);
  expect(() => parseSettings({ ...least, DKIM_SELECTOR: "mail" })).toThrow("needs both");
});

async function sentWith(dkim: ReturnType<typeof parseSettings>["dkim"]) {
  let raw = "";
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onData(stream, _session, done) {
      stream.on("data", (chunk: Buffer) => {
        raw += chunk.toString("latin1");
      });
      stream.on("end", () => done());
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const mailer = openMailer(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, 5_000, dkim);
  await mailer.send({
    messageId: "row-1@glasshouse.test",
    to: { name: "Zoë Example", address: "zoe@example.test" },
    subject: "An answer 🌱",
    html: "<p>Hello</p>",
    text: "Hello",
  });
  mailer.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return raw;
}

const named = (line: string, name: string) =>
  line.slice(0, line.indexOf(":")).toLowerCase() === name.toLowerCase();

const relaxed = (line: string) => {
  const at = line.indexOf(":");
  return `${line.slice(0, at).toLowerCase().trim()}:${line
    .slice(at + 1)
    .replace(/\s+/g, " ")
    .trim()}`;
};

const relaxedBody = (body: string) => {
  const lines = body
    .replace(/[ \t]+(?=\r\n)/g, "")
    .replace(/[ \t]+/g, " ")
    .replace(/(\r\n)+$/, "");
  return lines ? `${lines}\r\n` : "";
};
