import { setTimeout as pause } from "node:timers/promises";
import type { Settings } from "../../server/settings";

const people = [
  ["owner", "sees to roles, privacy and the audit trail"],
  ["recruiter", "keeps every candidate moving"],
  ["manager", "decides"],
  ["panelist-1", "interviews and scores"],
  ["panelist-2", "interviews and scores"],
  ["panelist-3", "interviews and scores"],
  ["frontdesk", "welcomes those who come"],
] as const;

/** Says where to go once everything answers. */
export async function welcome(settings: Settings, stop: AbortSignal) {
  if (!(await ready(`http://127.0.0.1:${settings.port}/readyz`, stop))) return;
  const lines = ["", `Second Door is open at ${settings.appUrl}`, ""];
  if (settings.demo) {
    lines.push(
      `  Careers page    ${settings.appUrl}/careers/glasshouse`,
      `  Sign in         ${settings.appUrl}/sign-in`,
    );
    lines.push("                  one click for each of these people, or ask for a link by mail:");
    for (const [name, does] of people)
      lines.push(`                  ${`${name}@glasshouse.test`.padEnd(28)}${does}`);
  } else {
    lines.push(`  Sign in         ${settings.appUrl}/sign-in`);
  }
  lines.push(
    settings.smtpUrl ? "" : `  Mail sent       ${settings.appUrl}/mailbox`,
    "  Ctrl-C stops everything.",
    "",
  );
  console.log(lines.join("\n"));
}

async function ready(address: string, stop: AbortSignal) {
  for (let last = ""; !stop.aborted; await pause(250)) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(3_000) }).catch(() => undefined);
    if (answer?.ok) return true;
    const said = answer ? await answer.text() : "";
    if (said && said !== last) console.log(`Waiting: ${said}`);
    last = said || last;
  }
  return false;
}
