import { timingSafeEqual } from "node:crypto";
import { revalidateTag } from "next/cache";

/** Forgets the public pages of one organisation, or of all. Asked by our own process only: server/web/renewals.ts. */
export async function POST(request: Request) {
  const word = Buffer.from(process.env.RENEWAL_WORD ?? "");
  const given = Buffer.from(request.headers.get("authorization") ?? "");
  if (word.length === 0 || given.length !== word.length || !timingSafeEqual(given, word))
    return new Response(null, { status: 404 });
  const organisationId = await request.text();
  // An address where nobody was may have somebody now.
  const tags = organisationId ? [`careers:${organisationId}`, "careers:nobody"] : ["careers"];
  for (const tag of tags) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}
