import { z } from "zod";
import { AUDIENCES, CODE_PURPOSES } from "@/db/schema/sign-in";

export const sessionIdInput = z.object({ sessionId: z.uuid() });

export const codePurposeInput = z.object({ purpose: z.enum(CODE_PURPOSES) });

export const codeInput = codePurposeInput.extend({
  code: z
    .string("Enter the six digits.")
    .transform((typed) => typed.replace(/\s/g, ""))
    .pipe(z.string().regex(/^\d{6}$/, "Enter the six digits of the mail.")),
});

/** `browser` is the mark of the browser that asks, from its cookie. */
export const linkInput = z.object({
  email: z
    .string("Enter an e-mail address.")
    .trim()
    .toLowerCase()
    .max(254, "This address is too long to be one.")
    .pipe(z.email("Enter an e-mail address such as ann@example.com.")),
  audience: z.enum(AUDIENCES),
  purpose: z.enum(["link", "found"]).default("link"),
  browser: z.string().min(32).max(64).nullable(),
});

export const renewalInput = z.object({ token: z.string().max(200) });

export const linkQuestion = z.object({ token: z.string().max(200), audience: z.enum(AUDIENCES) });
