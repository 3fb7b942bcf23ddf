import type { Metadata } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Document, SkipLink } from "@/app/_ui/document";
import { Link } from "@/app/_ui/link";
import { Logo } from "@/app/_ui/logo";
import { visitorsSpeech } from "@/app/_words/reader";

export const metadata: Metadata = {
  title: { template: "%s · Second Door", default: "Second Door" },
};

// Nothing of these pages is the same for two people: there is no shell to show while waiting.
export const instant = false;

/** The way in: landing page, sign-in, invitations, founding an organisation. */
export default async function Layout({ children }: { children: ReactNode }) {
  await connection();
  const t = await visitorsSpeech();
  return (
    <Document face="candidate" nonce={(await headers()).get("x-nonce")} language={t.language}>
      <SkipLink>{t("Skip to content")}</SkipLink>
      <header className="mx-auto flex max-w-page items-center px-4 py-4 sm:px-8">
        <Link href="/" className="rounded-sm">
          <Logo />
        </Link>
      </header>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-page px-4 pb-24 sm:px-8">
        {children}
      </main>
    </Document>
  );
}
