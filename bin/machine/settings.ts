import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { keptSettings, parseSettings, SettingRefused, type Settings } from "../../server/settings";

type Given = Record<string, string>;
export type Environment = Given & { NODE_ENV: "development" | "production" };

export const dataDir = () => resolve(process.env.DATA_DIR || ".data");

/** Refuses a wrong setting before anything is installed, created or stopped. */
export function refuseWrongSettings() {
  const placeholders = { DATABASE_URL: "postgres://localhost/none", AUTH_SECRET: "x".repeat(32) };
  const settings = parseSettings({ ...placeholders, ...given() });
  if (process.env.NODE_ENV === "production" && !settings.demo && !process.env.AUTH_SECRET)
    throw new SettingRefused(
      "AUTH_SECRET must be set, with at least 32 characters, when NODE_ENV is production.",
    );
}

/** Makes up the secrets nobody gave, keeps them in the data folder, and returns the children's environment. */
export function keepSettings(
  ownDatabaseUrl: string | undefined,
  dev: boolean,
): { settings: Settings; environment: Environment } {
  const kept = keptSettings(dataDir());
  const secrets: Given = {
    AUTH_SECRET: kept.AUTH_SECRET ?? randomBytes(32).toString("base64url"),
    APP_DATABASE_PASSWORD: kept.APP_DATABASE_PASSWORD ?? randomBytes(24).toString("base64url"),
    WORKER_DATABASE_PASSWORD: kept.WORKER_DATABASE_PASSWORD ?? randomBytes(24).toString("base64url"),
    ...(ownDatabaseUrl ? { DATABASE_URL: ownDatabaseUrl } : {}),
  };
  write(secrets);
  const demo = process.env.DEMO || (process.env.NODE_ENV === "production" ? "off" : "on");
  const environment: Environment = {
    ...secrets,
    ...given(),
    DATA_DIR: dataDir(),
    DEMO: demo,
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  return { settings: parseSettings(environment), environment };
}

function write(secrets: Given) {
  mkdirSync(dataDir(), { recursive: true, mode: 0o700 });
  const file = join(dataDir(), "settings.json");
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

const given = (): Given =>
  Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
