import type { Metadata } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import { type ReactNode, Suspense } from "react";
import { Document, SkipLink } from "@/app/_ui/document";

export const metadata: Metadata = {
  title: { template: "%s · Second Door", default: "Your applications · Second Door" },
  robots: { index: false },
};

/** The portal: one column, made for each request. Nothing below may suspend: it must be readable without a script. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      <Html>{children}</Html>
    </Suspense>
  );
}

async function Html({ children }: { children: ReactNode }) {
  await connection();
  return (
    <Document face="candidate" nonce={(await headers()).get("x-nonce")}>
      <SkipLink />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-portal px-4 pt-6 pb-24 sm:pt-12">
        {children}
      </main>
    </Document>
  );
}
