import type { Metadata } from "next";
import { Document } from "./_ui/document";
import { Face } from "./_ui/face";
import { LinkButton } from "./_ui/link-button";
import { Logo } from "./_ui/logo";

export const metadata: Metadata = { title: "Not found · Second Door" };

export default function GlobalNotFound() {
  return (
    <Document face="candidate">
      <header className="mx-auto max-w-page px-4 py-4 sm:px-8">
        <Logo />
      </header>
      <main className="px-4">
        <Face
          title="There is nothing at this address"
          actions={<LinkButton href="/">To the front page</LinkButton>}
        >
          It may have moved, or a letter of the address is missing. If a link in a mail of ours led here,
          please answer that mail: a person reads it.
        </Face>
      </main>
    </Document>
  );
}
