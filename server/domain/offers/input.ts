import { z } from "zod";
import { sendBackReasonInput } from "../approvals/input";
import { cursorInput } from "../candidates/input";
import { currencyInput, jobInput, minorUnitsInput } from "../jobs/input";
import { PAY_PERIOD_WORDS } from "../jobs/words";
import { dayInput, lineInput } from "../organisations/input";

const figures = {
  title: lineInput("a title", 120).min(3, "Enter the title that is offered."),
  level: lineInput("a level", 80).default(""),
  /** Why the level differs from the one they applied for. */
  levelReason: z.string().trim().max(1_000, "Keep this under 1,001 characters.").default(""),
  salaryMinorUnits: minorUnitsInput.min(1, "Enter the salary."),
  currency: currencyInput,
  payPeriod: z.enum(
    Object.keys(PAY_PERIOD_WORDS) as [keyof typeof PAY_PERIOD_WORDS],
    "Choose what the salary is for.",
  ),
  startsOn: dayInput("Choose the first day."),
  /** The last day to answer, in the organisation's zone. */
  answerBy: dayInput("Choose the last day to answer."),
  conditions: z.string().trim().max(4_000, "Keep this under 4,001 characters.").default(""),
  /** Who signs for the organisation. */
  signatoryId: z.uuid("Choose who signs.").nullish(),
};

export const offerFigures = z.object(figures);
export type OfferFigures = z.input<typeof offerFigures>;

export const offerInput = z.object({ applicationId: z.uuid(), ...figures });
export type OfferInput = z.input<typeof offerInput>;

export const offerChange = z.object({ offerId: z.uuid(), ...figures });
export type OfferChange = z.input<typeof offerChange>;

export const offerIdInput = z.object({ offerId: z.uuid() });
export const offerApprovalInput = z.object({
  offerId: z.uuid(),
  /** The version that was read: figures that changed since are not what is approved. */
  version: z.int32().min(1),
  stepId: z.uuid(),
});
export const offerSendBackInput = offerApprovalInput.extend({ reason: sendBackReasonInput });

const reason = z.string().trim().max(2_000, "Keep this under 2,001 characters.").default("");
export const offerDeclineInput = z.object({ offerId: z.uuid(), reason });
export const offerRescindInput = z.object({
  offerId: z.uuid(),
  reason: reason.pipe(z.string().min(3, "Say why the offer is taken back: the candidate will read it.")),
});

export const callBackJobInput = z.union([
  z.object({ jobId: z.uuid("Choose a job.") }),
  /** A job that exists for this person only, and says why it was never published. */
  jobInput.and(
    z.object({
      unpublishedReason: lineInput("a reason", 400).min(
        10,
        "Say in a sentence why this job is not published.",
      ),
    }),
  ),
]);

const callingBack = {
  job: callBackJobInput,
  offer: offerFigures,
  /** Why they are hired now; never sent. */
  rationale: z.string().trim().max(4_000, "Keep this under 4,001 characters.").default(""),
};

export const callBackInput = z.object({ engagementId: z.uuid(), ...callingBack });
export type CallBackInput = z.input<typeof callBackInput>;

/** The same from the talent pool. */
export const poolCallBackInput = z.object({ entryId: z.uuid(), ...callingBack });
export type PoolCallBackInput = z.input<typeof poolCallBackInput>;

/** Where the list goes on. */
export const offersInput = z.object({ after: cursorInput }).prefault({});
export type OffersInput = z.output<typeof offersInput>;
