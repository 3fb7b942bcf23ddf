"use server";

import type { Answered } from "@/app/_forms/answered";
import { answering } from "../../../_answering";

type Here = { organisation: string; contract: string };

const address = ({ organisation, contract }: Here) => `/portal/${organisation}/contracts/${contract}`;

export async function sign(here: Here, _before: Answered, form: FormData): Promise<Answered> {
  return answering(here.organisation, form, `${address(here)}?done=signed`, (caller, field) => {
    const drawing = field("drawing");
    const contractId = here.contract;
    const consent = field("consent") === "yes";
    const mark = drawing
      ? ({ method: "drawn", mark: drawing } as const)
      : ({ method: "typed", mark: field("mark") } as const);
    return caller.portal.sign({ contractId, consent: consent as true, ...mark });
  });
}
