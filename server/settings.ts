import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";

/** A setting that cannot be used. Its message is the one sentence the person starting the program reads. */
export class SettingRefused extends Error {}

const port = z.coerce
  .number("a whole number")
  .int("a whole number")
  .min(1, "1 or more")
  .max(65_535, "65535 or less");
const webAddress = z
  .url({ protocol: /^https?$/, error: "an address such as https://jobs.example.com" })
  .refine((value) => !URL.canParse(value) || new URL(value).pathname === "/", "an address without a path")
  .transform((value) => new URL(value).origin);
const database = z.url({
  protocol: /^postgres(ql)?$/,
  error: "an address such as postgres://user:password@host/name",
});
const onOrOff = z.enum(["on", "off"], "“on” or “off”");
const list = z.string().transform((value) =>
  value
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean),
);

const variables = z.object({
  NODE_ENV: z
    .enum(["development", "test", "production"], "development, test or production")
    .default("development"),
  PORT: port.default(3000),
  APP_URL: webAddress.optional(),
  DATA_DIR: z.string().min(1, "a folder").default(".data"),
  DATABASE_URL: database,
  APP_DATABASE_URL: database.optional(),
  WORKER_DATABASE_URL: database.optional(),
  APP_DATABASE_PASSWORD: z.string().min(1, "a password").optional(),
  WORKER_DATABASE_PASSWORD: z.string().min(1, "a password").optional(),
  DATABASE_POOL_SIZE: z.coerce
    .number("a whole number")
    .int("a whole number")
    .min(1, "1 or more")
    .max(200, "200 or less")
    .default(10),
  DATABASE_PATIENCE_MS: z.coerce
    .number("a whole number")
    .int("a whole number")
    .min(100, "100 or more")
    .default(4_000),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "an address such as smtp://user:password@host:587" })
    .optional(),
  MAIL_FROM: z.email("an e-mail address").default("hello@second-door.test"),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i, "the name of a DNS record, such as mail")
    .optional(),
  DKIM_PRIVATE_KEY: z
    .string()
    .transform((key) => key.replaceAll("\\n", "\n"))
    .refine((key) => key.includes("PRIVATE KEY"), "a private key in PEM")
    .optional(),
  MAIL_PER_MINUTE: z.coerce.number("a whole number").int("a whole number").min(1, "1 or more").optional(),
  INBOUND_ADDRESS: z
    .email("an e-mail address")
    .refine((address) => address.indexOf("@") <= 10, "an address with 10 letters at most before its @")
    .optional(),
  INBOUND_SECRET: z.string().min(32, "at least 32 characters long").optional(),
  AUTH_SECRET: z.string().min(32, "at least 32 characters long"),
  DEMO: onOrOff.optional(),
  STORAGE_DRIVER: z.enum(["disk", "s3"], "“disk” or “s3”").default("disk"),
  STORAGE_BUCKET: z.string().optional(),
  STORAGE_REGION: z.string().default("us-east-1"),
  STORAGE_ENDPOINT: z.url("an address").optional(),
  STORAGE_ACCESS_KEY_ID: z.string().optional(),
  STORAGE_SECRET_ACCESS_KEY: z.string().optional(),
  TRUSTED_PROXIES: list.default([]),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "silent"], "a level such as info")
    .default("info"),
  OIDC_ISSUER: z.url("an address").optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
});

export function parseSettings(source: Record<string, string | undefined>) {
  const given = filled(source);
  const result = variables.safeParse(given);
  if (!result.success) throw new SettingRefused(sentence(result.error.issues[0], given));
  const read = result.data;
  const dataDir = resolve(read.DATA_DIR);
  return {
    nodeEnv: read.NODE_ENV,
    production: read.NODE_ENV === "production",
    port: read.PORT,
    appUrl: read.APP_URL ?? `http://localhost:${read.PORT}`,
    dataDir,
    /** The owner: migrates, and nothing else. */
    databaseUrl: read.DATABASE_URL,
    appDatabaseUrl:
      read.APP_DATABASE_URL ?? as(read.DATABASE_URL, "second_door_app", read.APP_DATABASE_PASSWORD),
    workerDatabaseUrl:
      read.WORKER_DATABASE_URL ?? as(read.DATABASE_URL, "second_door_worker", read.WORKER_DATABASE_PASSWORD),
    databasePool: read.DATABASE_POOL_SIZE,
    /** Unset: the built-in mailbox receives everything. */
    smtpUrl: read.SMTP_URL,
    mailFrom: { name: "Second Door", address: read.MAIL_FROM },
    dkim: dkim(read),
    /** How many mails of one organisation leave within a minute at most; null: as many as the server takes. */
    mailPerMinute: read.MAIL_PER_MINUTE ?? null,
    /** Where answers and bounces reach us, and the secret of who brings them; null: they go to the sender's address. */
    inbound: inbound(read),
    authSecret: read.AUTH_SECRET,
    demo: read.DEMO ? read.DEMO === "on" : read.NODE_ENV !== "production",
    storage: storage(read, dataDir),
    trustedProxies: read.TRUSTED_PROXIES,
    logLevel: read.LOG_LEVEL,
    oidc: oidc(read),
  };
}

export type Settings = ReturnType<typeof parseSettings>;

/** What the start command made up and kept, so that every process and script of this machine agrees. */
export function keptSettings(dataDir: string): Record<string, string> {
  try {
    return z
      .record(z.string(), z.string())
      .parse(JSON.parse(readFileSync(join(dataDir, "settings.json"), "utf8")));
  } catch {
    return {};
  }
}

/** An empty variable is one that is not set. */
export const filled = (source: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));

function as(url: string, user: string, password: string | undefined) {
  const address = new URL(url);
  address.username = user;
  address.password = encodeURIComponent(password ?? "");
  return address.href;
}

/** Mail is signed for the domain it comes from, once there is a key whose public half stands in that domain's DNS. */
function dkim({ DKIM_SELECTOR, DKIM_PRIVATE_KEY, MAIL_FROM }: z.infer<typeof variables>) {
  if (!DKIM_SELECTOR && !DKIM_PRIVATE_KEY) return null;
  if (!DKIM_SELECTOR || !DKIM_PRIVATE_KEY)
    throw new SettingRefused("Signing mail needs both DKIM_SELECTOR and DKIM_PRIVATE_KEY.");
  const domainName = MAIL_FROM.split("@").at(-1) ?? "";
  return { domainName, keySelector: DKIM_SELECTOR, privateKey: DKIM_PRIVATE_KEY };
}

function inbound({ INBOUND_ADDRESS: address, INBOUND_SECRET: secret }: z.infer<typeof variables>) {
  if (!address && !secret) return null;
  if (!address || !secret)
    throw new SettingRefused("Receiving mail needs both INBOUND_ADDRESS and INBOUND_SECRET.");
  return { address, secret };
}

function storage(read: z.infer<typeof variables>, dataDir: string) {
  if (read.STORAGE_DRIVER === "disk") return { driver: "disk" as const, folder: join(dataDir, "files") };
  const {
    STORAGE_BUCKET: bucket,
    STORAGE_ACCESS_KEY_ID: accessKeyId,
    STORAGE_SECRET_ACCESS_KEY: secretAccessKey,
  } = read;
  if (!bucket || !accessKeyId || !secretAccessKey)
    throw new SettingRefused(
      "STORAGE_DRIVER=s3 needs STORAGE_BUCKET, STORAGE_ACCESS_KEY_ID and STORAGE_SECRET_ACCESS_KEY too.",
    );
  const { STORAGE_REGION: region, STORAGE_ENDPOINT: endpoint } = read;
  return { driver: "s3" as const, bucket, region, endpoint, credentials: { accessKeyId, secretAccessKey } };
}

function oidc(read: z.infer<typeof variables>) {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read;
  if (!issuer && !clientId && !clientSecret) return undefined;
  if (!issuer || !clientId || !clientSecret)
    throw new SettingRefused(
      "OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all three or none.",
    );
  return { issuer, clientId, clientSecret };
}

const secret = /PASSWORD|SECRET|URL|KEY/;

function sentence(issue: z.core.$ZodIssue | undefined, given: Record<string, string | undefined>) {
  const name = String(issue?.path[0] ?? "A setting");
  if (given[name] === undefined) return `${name} must be set; bin/start does that for you.`;
  const shown = secret.test(name) ? "" : `, but it is “${given[name]}”`;
  return `${name} must be ${issue?.message ?? "something else"}${shown}.`;
}
