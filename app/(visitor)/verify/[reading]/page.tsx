import type { Metadata } from "next";
import { LanguageLinks } from "@/app/_words/language-links";
import { alternatesOf, readingOf } from "../../careers/_reading";
import { VerifyForm } from "./verify-form";

type Props = PageProps<"/verify/[reading]">;

export const generateStaticParams = () => [{ reading: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reading = readingOf((await params).reading, null);
  return {
    title: `${reading.t("Verify a signed document")} · Second Door`,
    alternates: alternatesOf(reading, { locale: "en" }, "/verify"),
  };
}

/** Whether a signed PDF is genuine and unchanged, for anybody who holds it. */
export default async function Page({ params }: Props) {
  const { t } = readingOf((await params).reading, null);
  const words = {
    label: t("Signed PDF"),
    hint: t("As you were given it, up to 20 MB."),
    send: t("Verify document"),
  };
  return (
    <div className="mx-auto max-w-prose">
      <h1 className="text-xl font-semibold">{t("Verify a signed document")}</h1>
      <p className="mt-1 text-soft">
        {t(
          "Choose a PDF that was signed here. We compare its fingerprint with the one noted when it was sealed. The file is not kept.",
        )}
      </p>
      <VerifyForm language={t.language} words={words} />
      <LanguageLinks
        label={t("Language")}
        language={t.language}
        href={(language) => `/verify?lang=${language}`}
        className="mt-12 border-t border-line pt-4"
      />
    </div>
  );
}
