import type { ReactNode } from "react";
import { Document, SkipLink } from "@/app/_ui/document";

/** Pages for everybody: kept in the cache, and served without a single script. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <Document face="candidate">
      <SkipLink />
      {children}
    </Document>
  );
}
