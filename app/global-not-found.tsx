import type { Metadata } from "next";
import { Document } from "./_ui/document";
import { Face } from "./_ui/face";
import { LinkButton } from "./_ui/link-button";
import { Logo } from "./_ui/logo";
import { directionOf, LANGUAGES, type Language } from "./_words/languages";
import { speechIn } from "./_words/speech";

export const metadata: Metadata = { title: "There is nothing at this address · Second Door" };

/** Made once, in every language: the entry keeps the one that its reader speaks (server/web/one-language.ts). */
export default function GlobalNotFound() {
  return (
    <Document face="candidate">
      <header className="mx-auto max-w-page px-4 py-4 sm:px-8">
        <Logo />
      </header>
      <main className="px-4">
        {(Object.keys(LANGUAGES) as Language[]).map((language) => (
          <NothingHere key={language} language={language} />
        ))}
      </main>
    </Document>
  );
}

function NothingHere({ language }: { language: Language }) {
  const t = speechIn(language);
  const title = t("There is nothing at this address");
  return (
    <section data-language={language} aria-label={title} lang={language} dir={directionOf(language)}>
      <Face title={title} actions={<LinkButton href="/">{t("To the front page")}</LinkButton>}>
        {t(
          "It may have moved, or a letter of the address is missing. If a link in a mail of ours led here, please answer that mail: a person reads it.",
        )}
      </Face>
    </section>
  );
}
