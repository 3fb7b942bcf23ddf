import { TRPCError } from "@trpc/server";
import { headers } from "next/headers";
import { cache } from "react";
import { api } from "@/server/api/caller";
import { type Language, languageOf } from "./languages";
import { speechIn } from "./speech";

/** The speech of a page for candidates; found once for all parts of it. */
export const readersSpeech = cache(async () => speechIn(await readersLanguage()));

/**
 * What the address asks for, else what the candidate chose, else what was chosen in this browser or what it reads, else
 * what their organisations write, else English. One person reads one language, wherever they have applied.
 */
async function readersLanguage(): Promise<Language> {
  const head = await headers();
  const asked = languageOf(head.get("x-language-asked"));
  if (asked) return asked;
  const theirs = await languagesOfCandidate();
  const chosen = first(theirs.map((one) => one.chosen));
  return chosen ?? languageOf(head.get("x-language")) ?? first(theirs.map((one) => one.organisation)) ?? "en";
}

const first = (locales: (string | null)[]) => locales.map(languageOf).find((one) => one !== null) ?? null;

async function languagesOfCandidate() {
  try {
    return await (await api()).portal.languages();
  } catch (error) {
    if (error instanceof TRPCError && error.code === "UNAUTHORIZED") return [];
    throw error;
  }
}

/** The speech of a page before anybody has signed in; English where members read too. */
export const visitorsSpeech = cache(async () => {
  const head = await headers();
  return speechIn(languageOf(head.get("x-language")) ?? "en");
});
