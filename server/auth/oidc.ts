import type { Profile } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import type { Settings } from "../settings";

const profileInput = z.object({
  sub: z.string().min(1),
  email: z.email(),
  email_verified: z.union([z.literal(true), z.literal("true")]),
  name: z.string().optional(),
});

/** The organisation's own identity provider, when the environment names one. */
export function oidcProvider({
  issuer,
  clientId,
  clientSecret,
}: NonNullable<Settings["oidc"]>): OAuthConfig<Profile> {
  return {
    id: "oidc",
    name: "Single sign-on",
    type: "oauth",
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    issuer,
    clientId,
    clientSecret,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    // Whoever runs the product chose this provider, and only verified addresses pass `refuseProfile`.
    allowDangerousEmailAccountLinking: true,
    profile: (profile) => ({
      id: String(profile.sub ?? ""),
      email: String(profile.email ?? "").toLowerCase(),
      name: profile.name ?? null,
    }),
  };
}

/** An address that the provider has not verified is only a string, and proves nobody. */
export function refuseProfile(profile: Profile | undefined): string | null {
  return profileInput.safeParse(profile).success ? null : "The provider has not verified this address.";
}
