"use server";

import type { Answered } from "@/app/_forms/answered";
import { answering } from "../../_answering";
import { quartersOf } from "../../_typed";

/** Logs a day of an engagement, or corrects one that is not approved. */
export async function logDay(
  { organisation, application }: { organisation: string; application: string },
  _before: Answered,
  form: FormData,
): Promise<Answered> {
  const back = `/portal/${organisation}/${application}?done=day-logged#work`;
  return answering(organisation, form, back, (caller, field) =>
    caller.portal.logDay({
      engagementId: field("engagementId"),
      workedOn: field("workedOn"),
      dayQuarters: quartersOf(field("dayQuarters")),
      note: field("note"),
    }),
  );
}
