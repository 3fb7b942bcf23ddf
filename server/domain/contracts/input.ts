import { z } from "zod";
import { lineInput } from "../organisations/input";

/** What a drawn line may look like: moves and lines between whole points of a pad of 600 by 200. */
const DRAWN = /^(?:M\d{1,3} \d{1,3}(?:L\d{1,3} \d{1,3})+)+$/;

const contractId = z.uuid();
const consent = z.literal(true, "Tick that you agree to sign electronically.");

// What is wrong is said in this order, which is the form's.
const typed = z.object({
  contractId,
  method: z.literal("typed"),
  mark: lineInput("your name", 120).min(2, "Type your full name as you sign."),
  consent,
});

const drawn = z.object({
  contractId,
  method: z.literal("drawn"),
  mark: z
    .string("Draw your signature.")
    .max(40_000, "This drawing is too detailed. Clear it and sign again.")
    .regex(DRAWN, "Draw your signature, or type it instead."),
  consent,
});

export const signatureInput = z.discriminatedUnion("method", [typed, drawn], "Choose how you sign.");
export type SignatureInput = z.output<typeof signatureInput>;

/** The hash of a file, as whoever has the file computes it. */
export const sealInput = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/, "This is no SHA-256.") });

export const contractIdInput = z.object({ contractId: z.uuid() });
