import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { publicApi } from "@/server/api/caller";
import { isPostman } from "@/server/auth/postman";
import { readIncoming } from "@/server/gateways/incoming-mail";

const LARGEST = 25 * 1024 * 1024;

/** What a provider says of a mail that came back, where it does not pass on the report itself. */
const reported = z.object({ messageId: z.string().max(300), reason: z.string().max(2_000) });

/**
 * Where a mail provider brings what is sent to our address: a mail as it came over the wire, or the report of a bounce
 * as JSON. Whatever is in it, who knows the secret is told the same: trying names and tokens teaches nothing.
 */
export async function POST(request: Request) {
  const secret = (request.headers.get("authorization") ?? "").replace(/^Bearer /, "");
  if (!isPostman(secret)) return new Response("There is nothing at this address.\n", { status: 404 });
  const body = Buffer.from(await request.arrayBuffer());
  if (body.length > LARGEST) return new Response("This mail is too large.\n", { status: 413 });
  const { incoming } = publicApi(null);
  try {
    if (request.headers.get("content-type")?.startsWith("application/json")) {
      const report = reported.safeParse(parsed(body));
      const outboxId = /^<?([0-9a-f-]{36})@/i.exec(report.data?.messageId ?? "")?.[1];
      if (report.success && outboxId)
        await incoming.bounce({ secret, about: { outboxId }, reason: report.data.reason });
    } else {
      const mail = await readIncoming(body);
      if (mail?.kind === "reply") {
        const { token, mailId, text, attachments } = mail;
        await incoming.reply({ secret, about: { token }, mailId, text, attachments });
      }
      if (mail?.kind === "bounce")
        await incoming.bounce({ secret, about: { token: mail.token }, reason: mail.reason });
    }
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code === "INTERNAL_SERVER_ERROR") throw error;
  }
  return new Response("Taken.\n", { status: 202 });
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return null;
  }
}
