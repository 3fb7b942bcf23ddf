import type { Metadata } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import { Document } from "./_ui/document";
import { Face } from "./_ui/face";
import { LinkButton } from "./_ui/link-button";
import { Logo } from "./_ui/logo";
import { visitorsSpeech } from "./_words/reader";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: `${(await visitorsSpeech())("There is nothing at this address")} · Second Door`,
});

export default async function GlobalNotFound() {
  await connection();
  const t = await visitorsSpeech();
  return (
    <Document face="candidate" nonce={(await headers()).get("x-nonce")} language={t.language}>
      <header className="mx-auto max-w-page px-4 py-4 sm:px-8">
        <Logo />
      </header>
      <main className="px-4">
        <Face
          title={t("There is nothing at this address")}
          actions={<LinkButton href="/">{t("To the front page")}</LinkButton>}
        >
          {t(
            "It may have moved, or a letter of the address is missing. If a link in a mail of ours led here, please answer that mail: a person reads it.",
          )}
        </Face>
      </main>
    </Document>
  );
}
