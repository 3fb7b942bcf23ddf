import type { Metadata } from "next";
import { Document, SkipLink } from "@/app/_ui/document";
import { addressOf } from "../../_address";
import { employerAt } from "../../_cached";
import { NOBODY, readingOf } from "../../_reading";

/** Search engines read whole addresses. */
export const metadata: Metadata = { metadataBase: new URL(addressOf("/")) };

/** Nothing is known when the product is built: pages are made when they are first asked for. */
export const generateStaticParams = () => [NOBODY];

/** Pages for everybody: kept in the cache, one for each language, and served without a single script. */
export default async function Layout({ children, params }: LayoutProps<"/careers/[reading]/[organisation]">) {
  const { reading, organisation } = await params;
  const { t } = readingOf(reading, await employerAt(organisation));
  return (
    <Document face="candidate" language={t.language}>
      <SkipLink>{t("Skip to content")}</SkipLink>
      {children}
    </Document>
  );
}
