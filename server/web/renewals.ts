import { randomBytes } from "node:crypto";
import { type Announcement, hear } from "../../db/listen";
import { log } from "../gateways/log";
import { forgetPublicPages } from "./plain-page";

/**
 * Pages for strangers are kept until a transaction announces, by its commit, that what they show has changed. Next
 * forgets a page only from within a request, so this process asks itself, with a word that nobody else knows.
 */
export function renewPublicPages(port: number) {
  const word = randomBytes(32).toString("base64url");
  process.env.RENEWAL_WORD = word;
  return hear((announcement) => {
    if (announcement && announcement.topic !== "careers") return;
    forgetPublicPages();
    renew(port, word, announcement).catch((error) => log.error({ error }, "Public pages were not renewed."));
  });
}

/** Without an announcement something may have been missed, and every organisation's pages are renewed. */
async function renew(port: number, word: string, announcement: Announcement | null) {
  const response = await fetch(`http://127.0.0.1:${port}/api/careers/renew`, {
    method: "POST",
    headers: { authorization: word, "content-type": "text/plain" },
    body: announcement?.organisationId ?? "",
    signal: AbortSignal.timeout(30_000),
  });
  // Also what was made in the meantime, from what Next still remembered.
  forgetPublicPages();
  if (!response.ok) throw new Error(`Renewing was answered with ${response.status}.`);
}
