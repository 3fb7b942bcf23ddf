import { join } from "node:path";

/** The passwords of the serving roles in tests. */
export const PASSWORDS = { appPassword: "app", workerPassword: "worker" };

export const home = join(import.meta.dirname, "../../.data/tests");

/** The owner's connection to a database of the test cluster. */
export function ownerUrl(superuserUrl: string, database: string) {
  const url = new URL(superuserUrl);
  url.username = "test_owner";
  url.password = "owner";
  url.pathname = `/${database}`;
  return url.href;
}
