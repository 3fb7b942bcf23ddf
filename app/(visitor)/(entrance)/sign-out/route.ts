import { cookies } from "next/headers";
import { type Audience, cookieName, cookieOptions } from "@/server/auth/cookies";
import { endThisSession } from "@/server/auth/sessions";

/** Ends the session here and in our tables: the member's, or the one that a field `audience` names. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null);
  const audience: Audience = form?.get("audience") === "candidate" ? "candidate" : "member";
  const jar = await cookies();
  const token = jar.get(cookieName(audience))?.value;
  if (token) await endThisSession(token);
  jar.set(cookieName(audience), "", cookieOptions(new Date(0)));
  const location = audience === "candidate" ? "/sign-in?as=candidate" : "/sign-in";
  return new Response(null, { status: 303, headers: { location } });
}
