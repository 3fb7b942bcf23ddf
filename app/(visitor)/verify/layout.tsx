import type { ReactNode } from "react";
import { Document, SkipLink } from "@/app/_ui/document";
import { Logo } from "@/app/_ui/logo";

/** For everybody, and served without a single script. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <Document face="candidate">
      <SkipLink />
      <header className="mx-auto flex max-w-page items-center px-4 py-4 sm:px-8">
        <Logo />
      </header>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-page px-4 pb-24 sm:px-8">
        {children}
      </main>
    </Document>
  );
}
