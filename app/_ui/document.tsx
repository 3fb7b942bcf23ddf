import type { ReactNode } from "react";
import { directionOf, type Language } from "@/app/_words/languages";
import { inter } from "./inter";
import "../globals.css";

type Props = {
  /** Candidates and visitors read at 16 px. */
  face: "member" | "candidate";
  /** Of this request; React Aria gives it to the few style elements it adds. */
  nonce?: string | null;
  /** Light or dark by choice; without one the device decides. */
  theme?: "light" | "dark" | null;
  /** The language of the page; English for members. */
  language?: Language;
  children: ReactNode;
};

/** <html> and <body> of every page. */
export function Document({ face, nonce, theme, language = "en", children }: Props) {
  return (
    <html
      lang={language}
      dir={directionOf(language)}
      className={inter.variable}
      data-face={face}
      data-theme={theme ?? undefined}
    >
      {nonce && (
        <head>
          <meta property="csp-nonce" nonce={nonce} />
        </head>
      )}
      <body>{children}</body>
    </html>
  );
}

/** The first stop of the Tab key. */
export function SkipLink({
  to = "content",
  children = "Skip to content",
}: {
  to?: string;
  children?: string;
}) {
  return (
    <a
      href={`#${to}`}
      className="fixed top-2 start-2 z-50 -translate-y-16 rounded-md bg-accent-fill px-3 py-2 font-medium text-on-accent focus:translate-y-0 print:hidden"
    >
      {children}
    </a>
  );
}
