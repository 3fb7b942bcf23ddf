import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Providers } from "@/app/_client/providers";
import { Document, SkipLink } from "@/app/_ui/document";
import { themeCookie, themeOf } from "@/app/_ui/theme";

export const metadata: Metadata = {
  title: { template: "%s · Second Door", default: "Second Door" },
  robots: { index: false },
};

// Nothing of these pages is the same for two people: there is no shell to show while waiting.
export const instant = false;

/** Members' pages: rendered for each request, because each carries a nonce of its own. */
export default async function Layout({ children }: { children: ReactNode }) {
  await connection();
  const [head, jar] = await Promise.all([headers(), cookies()]);
  return (
    <Document face="member" nonce={head.get("x-nonce")} theme={themeOf(jar.get(themeCookie)?.value)}>
      <SkipLink />
      <Providers>{children}</Providers>
    </Document>
  );
}
