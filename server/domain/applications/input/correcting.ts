import { z } from "zod";
import { languageInput } from "../../emails/input";
import { timeZoneInput } from "../../organisations/input";
import { applicantInput, applicationInput } from "../input";

/** What a candidate may put right about themself. The address is not among it: it is what proves who they are. */
export const detailsInput = applicantInput
  .pick({ name: true, phone: true, location: true })
  .extend({ locale: languageInput, timeZone: timeZoneInput });

/** Another CV for an application, as a sealed ticket like the first one. */
export const replacementInput = z.object({ applicationId: z.uuid(), cv: applicationInput.shape.cv });
