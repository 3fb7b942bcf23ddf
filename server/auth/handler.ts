import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth from "next-auth";
import { env } from "../env";
import type { SignIn } from "./adapter";
import { configurationFor } from "./configuration";

// next-auth takes its own address from here; the host a request claims is never believed.
process.env.NEXTAUTH_URL = env.appUrl;

export interface AuthRequest {
  action: "callback" | "signin";
  provider: "email" | "oidc";
  method: "GET" | "POST";
  query?: Record<string, string>;
  body?: Record<string, string>;
  cookies: Record<string, string>;
}

export interface AuthAnswer {
  /** Where next-auth leads, on our own origin or the provider's. */
  location: string;
  /** Ready Set-Cookie headers. */
  cookies: string[];
}

/** Lets next-auth do one step, without a request of its own: our pages and routes decide which steps exist. */
export async function runAuth(request: AuthRequest, signIn: SignIn): Promise<AuthAnswer> {
  const { action, provider, method, query = {}, body = {}, cookies } = request;
  const answer = new Answer();
  const asked = { query: { ...query, nextauth: [action, provider] }, body, cookies, headers: {}, method };
  // It reads and writes no more of Node's request and response than this.
  await NextAuth(
    asked as unknown as NextApiRequest,
    answer as unknown as NextApiResponse,
    configurationFor(signIn),
  );
  return { location: answer.location, cookies: answer.setCookies };
}

class Answer {
  location = "";
  setCookies: string[] = [];
  status() {
    return this;
  }
  getHeader(name: string) {
    return name.toLowerCase() === "set-cookie" ? this.setCookies : undefined;
  }
  setHeader(name: string, value: string | string[]) {
    if (name.toLowerCase() === "set-cookie") this.setCookies = [value].flat();
    if (name.toLowerCase() === "location") this.location = String(value);
    return this;
  }
  end() {}
  send() {}
  json() {}
}
