import { escalatePromises } from "@/server/domain/decisions/escalate-promises";
import { inEachOrganisation } from "./door";

/** Every hour, so that each organisation's day is met soon after it begins; a person is told once a day. */
export const escalatePromisesTask = () =>
  inEachOrganisation(escalatePromises, "Promises could not be escalated. They are tried in an hour.");
