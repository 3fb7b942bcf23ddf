import { z } from "zod";

/** Who brings a mail, and which of ours it is about: by the token in an address, or by its id from the provider. */
export const postmanInput = z.object({
  secret: z.string().max(500),
  about: z.union([z.object({ outboxId: z.uuid() }), z.object({ token: z.string().max(80) })]),
});

export const replyInput = z.object({
  mailId: z.string().min(1).max(300),
  text: z.string().max(1_000_000),
  attachments: z.int().min(0).max(10_000),
});

export const returnedInput = z.object({ reason: z.string().max(2_000) });
