import { cookies } from "next/headers";
import { deviceOf } from "@/server/auth/device";
import type { AuthAnswer } from "@/server/auth/handler";
import { finishAtProvider, hasProvider, startAtProvider } from "@/server/auth/provider";

type Context = RouteContext<"/api/auth/[...nextauth]">;

// Of all that next-auth could answer here, only the way to the identity provider and back exists. A link in a mail
// in particular is never spent by fetching an address: see /sign-in/open.

export async function POST(_request: Request, { params }: Context): Promise<Response> {
  if (!(await isStep(params, "signin"))) return nothingHere();
  return answer(await startAtProvider());
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  if (!(await isStep(params, "callback"))) return nothingHere();
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const jar = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]));
  return answer(await finishAtProvider(query, jar, deviceOf(request.headers.get("user-agent") ?? "")));
}

/** Without this, a HEAD would run the GET. */
export async function HEAD(): Promise<Response> {
  return nothingHere();
}

async function isStep(params: Context["params"], action: "signin" | "callback") {
  const { nextauth } = await params;
  return hasProvider() && nextauth.join("/") === `${action}/oidc`;
}

function nothingHere() {
  return new Response(null, { status: 404 });
}

function answer({ location, cookies: set }: AuthAnswer) {
  const headers = new Headers({ location });
  for (const cookie of set) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
