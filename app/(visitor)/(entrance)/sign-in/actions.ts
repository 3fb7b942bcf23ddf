"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import type { Answered } from "@/app/_forms/answered";
import { comingBack, refused } from "@/app/_forms/refused";
import { visitorsSpeech } from "@/app/_words/reader";
import { inTheirWords } from "@/app/_words/refusals";
import { api } from "@/server/api/caller";
import { type Audience, type CookieKind, cookieName, cookieOptions } from "@/server/auth/cookies";
import { signInAs } from "@/server/auth/demo";
import { ownPath } from "@/server/auth/destination";
import { deviceOf } from "@/server/auth/device";
import { homeOf } from "@/server/auth/home";
import { openLink } from "@/server/auth/open-link";
import { newToken } from "@/server/auth/tokens";

/** Asks for a link. Whether the address is known makes no difference to what happens here. */
export async function askForLink(_before: Answered, form: FormData): Promise<Answered> {
  const audience = audienceOf(form);
  const email = String(form.get("email") ?? "");
  const purpose = form.get("purpose") === "found" ? "found" : "link";
  const browser = audience === "member" ? await markBrowser() : null;
  await rememberDestination(audience, purpose === "found" ? "/found" : String(form.get("next") ?? ""));
  const caller = await api();
  try {
    await caller.entrance.requestLink({ email, audience, purpose, browser });
  } catch (thrown) {
    const answered = comingBack(form, await refused(thrown));
    return audience === "candidate" ? inTheirWords(await visitorsSpeech(), answered) : answered;
  }
  redirect(audience === "candidate" ? "/sign-in/sent?as=candidate" : "/sign-in/sent");
}

/** The press on the button behind a link: the one thing that spends it. */
export async function pressLink(form: FormData): Promise<void> {
  const audience = audienceOf(form);
  const token = String(form.get("link") ?? "");
  const jar = await cookies();
  const device = deviceOf((await headers()).get("user-agent") ?? "");
  const held = Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value]));
  const opened = await openLink({ token, audience, cookies: held, device, now: new Date() });
  if (typeof opened === "string") {
    const page = audience === "candidate" ? "/portal/open" : "/sign-in/open";
    redirect(`${page}?link=${encodeURIComponent(token)}`);
  }
  await enter(audience, opened, String(form.get("to") || jar.get(cookieName("destination"))?.value || ""));
}

/** One tap on an old link: the next one goes to the address that link was for. */
export async function renewPortalLink(form: FormData): Promise<void> {
  const caller = await api();
  await caller.entrance.renewLink({ token: String(form.get("link") ?? "") });
  redirect("/sign-in/sent?as=candidate");
}

/** In the demonstration: be one of its people. */
export async function beDemoPerson(form: FormData): Promise<void> {
  const device = deviceOf((await headers()).get("user-agent") ?? "");
  const opened = await signInAs(String(form.get("email") ?? ""), device);
  if (!opened) redirect("/sign-in");
  await enter(opened.audience, opened, String(form.get("next") ?? ""));
}

async function enter(
  audience: Audience,
  { token, expires }: { token: string; expires: Date },
  wanted: string,
) {
  await setCookie(audience, token, expires);
  await forget("destination");
  const home = audience === "candidate" ? "/portal" : await homeOf(token);
  redirect(ownPath(audience, wanted) ?? home);
}

/** The browser keeps its mark for longer than a link lives, so that a second link opens in it too. */
async function markBrowser(): Promise<string> {
  const mark = (await cookies()).get(cookieName("browser"))?.value ?? newToken();
  await setCookie("browser", mark, new Date(Date.now() + 3_600_000));
  return mark;
}

async function rememberDestination(audience: Audience, wanted: string) {
  const path = ownPath(audience, wanted);
  if (path) await setCookie("destination", path, new Date(Date.now() + 3_600_000));
  else await forget("destination");
}

/** A `__Host-` cookie is only taken back with the attributes it was set with. */
async function forget(kind: CookieKind) {
  await setCookie(kind, "", new Date(0));
}

async function setCookie(kind: CookieKind, value: string, expires: Date) {
  (await cookies()).set(cookieName(kind), value, cookieOptions(expires));
}

function audienceOf(form: FormData): Audience {
  return form.get("audience") === "candidate" ? "candidate" : "member";
}
