import { log } from "../gateways/log";
import { FAILED, inWords } from "./words";

/** A form that failed on our side joins the log; gives the sentence for who sent it, with the log's reference. */
export function failedForm(error: unknown, reference: string): string {
  log.error({ error, request: reference }, "A form failed.");
  return inWords(FAILED, reference);
}
