import { z } from "zod";
import { dayInput } from "../organisations/input";

/** What can be approved by a chain. */
export const APPROVAL_KIND_WORDS = {
  job: { name: "Jobs", one: "a job" },
  offer: { name: "Offers", one: "an offer" },
  terms: { name: "Terms of engagements", one: "the terms of an engagement" },
} as const;
export type ApprovalKind = keyof typeof APPROVAL_KIND_WORDS;

export const ORDERING_WORDS = {
  in_turn: "One after the other",
  in_parallel: "All at once",
} as const;

/** Whom a step may name in place of a person, and how the step is then called. */
export const STEP_ROLE_WORDS = {
  owner: "An owner",
  admin: "An owner or administrator",
  hiring_manager: "A hiring manager",
  recruiter: "A recruiter",
} as const;
export type StepRole = keyof typeof STEP_ROLE_WORDS;

const roles = Object.keys(STEP_ROLE_WORDS) as [StepRole, ...StepRole[]];
const linkInput = z.union(
  [z.object({ memberId: z.uuid("Choose a person.") }), z.object({ role: z.enum(roles) })],
  "Choose a person or a role.",
);

export const chainInput = z.object({
  kind: z.enum(["job", "offer", "terms"]),
  ordering: z.enum(["in_turn", "in_parallel"], "Choose in which order they approve."),
  steps: z
    .array(linkInput)
    .min(1, "A chain has at least one step.")
    .max(8, "A chain has eight steps at most.")
    .refine(
      (steps) => new Set(steps.map((step) => JSON.stringify(step))).size === steps.length,
      "Name each person or role once.",
    ),
});
export type ChainInput = z.output<typeof chainInput>;

export const delegationInput = z.object({
  delegateId: z.uuid("Choose who approves in your place."),
  fromDay: dayInput("Choose the first day."),
  untilDay: dayInput("Choose the last day."),
});
export type DelegationInput = z.output<typeof delegationInput>;
export const delegationIdInput = z.object({ delegationId: z.uuid() });

/** Why something is sent back; whoever asked reads it. */
export const sendBackReasonInput = z
  .string("Say what has to change.")
  .trim()
  .min(3, "Say what has to change: whoever asked will read it.")
  .max(2_000, "Keep this under 2,001 characters.");

export const signatoriesInput = z.object({
  memberIds: z
    .array(z.uuid())
    .max(50, "Name 50 people at most.")
    .refine((ids) => new Set(ids).size === ids.length, "Name each person once."),
});
