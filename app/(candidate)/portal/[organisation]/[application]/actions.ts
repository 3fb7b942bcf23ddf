"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import type { Answered } from "@/app/_forms/answered";
import { api } from "@/server/api/caller";
import { cookieName, cookieOptions } from "@/server/auth/cookies";
import { sealTicket } from "@/server/auth/tickets";
import { now } from "@/server/gateways/clock";
import { keepDelivery } from "@/server/gateways/deliveries";
import { chosenFile } from "@/server/gateways/uploads";
import { answering, attempt, refusing } from "../../_answering";
import { figureOf, minorUnitsOf, quartersOf } from "../../_typed";

/** Which application a form of its page is about; bound by the page, checked again by the door. */
type Here = { organisation: string; application: string };

const back = ({ organisation, application }: Here, done: string, place = "") =>
  `/portal/${organisation}/${application}?done=${done}${place && `#${place}`}`;

export async function acceptTerms(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, back(here, "accepted"), (caller, field) =>
    caller.portal.acceptTerms({ termsId: field("termsId") }),
  );
}

export async function declineTerms(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, back(here, "declined"), (caller, field) =>
    caller.portal.declineTerms({ termsId: field("termsId"), reason: field("reason") }),
  );
}

export async function askAboutTerms(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, back(here, "asked", "messages"), (caller, field) =>
    caller.portal.askAboutTerms({ termsId: field("termsId"), question: field("question") }),
  );
}

export async function counterTerms(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, back(here, "proposed"), (caller, field) =>
    caller.portal.counterTerms({
      termsId: field("termsId"),
      scope: field("scope"),
      startsOn: field("startsOn"),
      endsOn: field("endsOn"),
      dayQuarters: quartersOf(field("dayQuarters")),
      rateMinorUnits: minorUnitsOf(field("rateMinorUnits"), field("currency")),
      note: field("note"),
    }),
  );
}

export async function acceptOffer(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, back(here, "offer-accepted"), (caller, field) =>
    caller.portal.acceptOffer({ offerId: field("offerId") }),
  );
}

export async function declineOffer(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, back(here, "declined"), (caller, field) =>
    caller.portal.declineOffer({ offerId: field("offerId"), reason: field("reason") }),
  );
}

export async function deliverMilestone(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  const file = chosenFile(form, "file");
  const tried = await attempt(here.organisation, form, async (caller, field) => {
    const kept = file && (await keepDelivery(file));
    if (kept && "refusal" in kept) return kept.refusal;
    const until = new Date(now().getTime() + 60_000);
    const ticket = kept && sealTicket("delivery", { ...kept, organisation: here.organisation }, until);
    await caller.portal.deliverMilestone({
      milestoneId: field("milestoneId"),
      note: field("note"),
      file: ticket,
    });
    return null;
  });
  if ("answered" in tried) return tried.answered;
  if (tried.value) return refusing(form, "file", tried.value);
  redirect(back(here, "delivered", "work"));
}

export async function recordReading(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, back(here, "recorded", "work"), (caller, field) =>
    caller.portal.recordReading({
      resultId: field("resultId"),
      readOn: field("readOn"),
      value: figureOf(field("value")),
      note: field("note"),
    }),
  );
}

export async function stateAdjustments(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, back(here, "needs-told", "adjustments"), (caller, field) =>
    caller.portal.stateAdjustments({ applicationId: here.application, words: field("words") }),
  );
}

export async function writeMessage(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, back(here, "sent", "messages"), (caller, field) =>
    caller.portal.write({ applicationId: here.application, body: field("body") }),
  );
}

export async function withdraw(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, back(here, "withdrawn"), (caller, field) =>
    caller.portal.withdraw({ applicationId: here.application, reason: field("reason") }),
  );
}

/** Notes that an offer or a message is on the candidate's screen. What fails here is noted the next time. */
export async function noteSeen(here: Here, offerId: string | null, hasUnread: boolean): Promise<void> {
  const caller = await api(here.organisation);
  if (offerId) await caller.portal.viewOffer({ offerId });
  if (hasUnread) await caller.portal.readMessages({ applicationId: here.application });
}

const yearMs = 365 * 24 * 60 * 60 * 1000;

/** One person reads one language: what they choose here holds wherever they have applied, and in this browser. */
export async function changeLanguage(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  const tried = await attempt(here.organisation, form, async (caller, field) => {
    const locale = field("locale") as "en";
    await caller.portal.changeLanguage({ locale });
    for (const { slug, chosen } of await caller.portal.languages())
      if (slug !== here.organisation && chosen !== locale)
        await (await api(slug)).portal.changeLanguage({ locale });
    return locale;
  });
  if ("answered" in tried) return tried.answered;
  const expires = new Date(now().getTime() + yearMs);
  (await cookies()).set(cookieName("language"), tried.value, cookieOptions(expires));
  redirect(back(here, "language-changed"));
}
