import type { ReactNode } from "react";
import { buttonLook } from "./button-look";

/** A link that looks like a quiet button and hands out a file; the page is not left. */
export function DownloadButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} download className={buttonLook("quiet")}>
      {children}
    </a>
  );
}
