import type { Metadata } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Document, SkipLink } from "@/app/_ui/document";
import { readersSpeech } from "@/app/_words/reader";

export async function generateMetadata(): Promise<Metadata> {
  const t = await readersSpeech();
  return {
    title: { template: "%s · Second Door", default: `${t("Your applications")} · Second Door` },
    robots: { index: false },
  };
}

// Nothing of these pages is the same for two people: there is no shell to show while waiting.
export const instant = false;

/** The portal: one column, made for each request. Nothing below may suspend: it must be readable without a script. */
export default async function Layout({ children }: { children: ReactNode }) {
  await connection();
  const t = await readersSpeech();
  return (
    <Document face="candidate" nonce={(await headers()).get("x-nonce")} language={t.language}>
      <SkipLink>{t("Skip to content")}</SkipLink>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-portal px-4 pt-6 pb-24 sm:pt-12">
        {children}
      </main>
    </Document>
  );
}
