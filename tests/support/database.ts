import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { closePool } from "@/db/client";
import { urlAs } from "@/db/urls";
import { home, ownerUrl, PASSWORDS } from "./connections";

// Each test file gets a database of its own: a copy of the migrated one. The process serves it as the app's role.

const superuserUrl = inject("superuserUrl");
const template = inject("template");
const name = `test_${template.split("_")[1]}_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;

await asSuperuser(`create database ${name} template ${template} owner test_owner`);

/** Connections to this file's database. */
export const urls = {
  owner: ownerUrl(superuserUrl, name),
  app: urlAs(ownerUrl(superuserUrl, name), "second_door_app", PASSWORDS.appPassword),
  worker: urlAs(ownerUrl(superuserUrl, name), "second_door_worker", PASSWORDS.workerPassword),
  superuser: Object.assign(new URL(superuserUrl), { pathname: `/${name}` }).href,
};

const dataDir = join(home, name);
mkdirSync(dataDir, { recursive: true });
Object.assign(process.env, {
  NODE_ENV: "test",
  APP_URL: "http://localhost:3000",
  AUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
  INBOUND_ADDRESS: "in@replies.test",
  INBOUND_SECRET: "what-only-the-mail-provider-knows",
  DATA_DIR: dataDir,
  DATABASE_URL: urls.owner,
  APP_DATABASE_URL: urls.app,
  WORKER_DATABASE_URL: urls.worker,
  SERVICE_DATABASE_URL: urls.app,
  LOG_LEVEL: "silent",
});

afterAll(async () => {
  await closePool();
  rmSync(dataDir, { recursive: true });
  await asSuperuser(`drop database if exists ${name} with (force)`);
});

async function asSuperuser(statement: string) {
  const client = new pg.Client(superuserUrl);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
