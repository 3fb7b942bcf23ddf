import { dayAfter, dayOf } from "@/app/_ui/dates";
import type { OfferValues } from "./offer-fields";

type Given = Pick<OfferValues, "title" | "level" | "currency" | "payPeriod">;

interface Drafting {
  signatories: readonly { id: string }[];
  /** Who drafts: they sign, where they may. */
  memberId: string;
  timeZone: string;
}

/** What an offer starts from: nine days to answer, five weeks to the first day, and no salary yet. */
export function firstDraft(given: Given, { signatories, memberId, timeZone }: Drafting): OfferValues {
  const today = dayOf(new Date(), timeZone);
  const signs = signatories.find(({ id }) => id === memberId) ?? signatories[0];
  return {
    ...given,
    levelReason: "",
    salaryMinorUnits: null,
    startsOn: dayAfter(today, 35),
    answerBy: dayAfter(today, 9),
    conditions: "",
    signatoryId: signs?.id ?? "",
  };
}
