import { describe, expect, test } from "vitest";
import { parseSettings } from "@/server/settings";

const enough = { DATABASE_URL: "postgres://owner:secret@db.test/second_door", AUTH_SECRET: "x".repeat(32) };

describe("a wrong setting is refused with one sentence that names it", () => {
  test.each([
    [{ PORT: "abc" }, "PORT must be a whole number, but it is “abc”."],
    [{ PORT: "70000" }, "PORT must be 65535 or less, but it is “70000”."],
    [{ APP_URL: "jobs.example.com" }, "APP_URL must be an address such as https://jobs.example.com."],
    [{ APP_URL: "https://example.com/jobs" }, "APP_URL must be an address without a path."],
    [{ SMTP_URL: "http://mail.test" }, "SMTP_URL must be an address such as smtp://user:password@host:587."],
    [{ DEMO: "yes" }, "DEMO must be “on” or “off”, but it is “yes”."],
    [{ AUTH_SECRET: "short" }, "AUTH_SECRET must be at least 32 characters long."],
    [{ STORAGE_DRIVER: "s3" }, "STORAGE_DRIVER=s3 needs STORAGE_BUCKET"],
    [
      { OIDC_ISSUER: "https://id.test" },
      "OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together",
    ],
    [{ DATABASE_URL: "" }, "DATABASE_URL must be set"],
  ])("%j", (wrong, sentence) => {
    expect(() => parseSettings({ ...enough, ...wrong })).toThrow(sentence);
  });

  test("and never repeats a secret", () => {
    const wrong = { ...enough, DATABASE_URL: "mysql://owner:hunter2@db.test/x" };
    expect(() => parseSettings(wrong)).toThrow(/^(?!.*hunter2)/);
  });
});

test("every setting but the database and the secret has a default", () => {
  const settings = parseSettings(enough);
  expect(settings).toMatchObject({
    port: 3000,
    appUrl: "http://localhost:3000",
    smtpUrl: undefined,
    trustedProxies: [],
  });
  expect(settings.storage.driver).toBe("disk");
});

test("the serving roles' connections are made from the owner's", () => {
  const settings = parseSettings({ ...enough, APP_DATABASE_PASSWORD: "a/b", WORKER_DATABASE_PASSWORD: "c" });
  expect(settings.appDatabaseUrl).toBe("postgres://second_door_app:a%2Fb@db.test/second_door");
  expect(settings.workerDatabaseUrl).toBe("postgres://second_door_worker:c@db.test/second_door");
});

test("an empty variable counts as unset", () => {
  expect(parseSettings({ ...enough, PORT: "" }).port).toBe(3000);
});

test("the demonstration is on unless this is production", () => {
  expect(parseSettings(enough).demo).toBe(true);
  expect(parseSettings({ ...enough, NODE_ENV: "production" }).demo).toBe(false);
  expect(parseSettings({ ...enough, NODE_ENV: "production", DEMO: "on" }).demo).toBe(true);
});
