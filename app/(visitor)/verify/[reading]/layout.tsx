import type { Metadata } from "next";
import { Document, SkipLink } from "@/app/_ui/document";
import { Logo } from "@/app/_ui/logo";
import { addressOf } from "../../careers/_address";
import { readingOf } from "../../careers/_reading";

/** Search engines read whole addresses. */
export const metadata: Metadata = { metadataBase: new URL(addressOf("/")) };

/** One page for each language, made when it is first asked for: its address is not known before. */
export const generateStaticParams = () => [{ reading: "-" }];

/** For everybody, in their language, and served without a single script. */
export default async function Layout({ children, params }: LayoutProps<"/verify/[reading]">) {
  const { t } = readingOf((await params).reading, null);
  return (
    <Document face="candidate" language={t.language}>
      <SkipLink>{t("Skip to content")}</SkipLink>
      <header className="mx-auto flex max-w-page items-center px-4 py-4 sm:px-8">
        <Logo />
      </header>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-page px-4 pb-24 sm:px-8">
        {children}
      </main>
    </Document>
  );
}
