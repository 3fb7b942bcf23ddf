import { Face } from "@/app/_ui/face";
import { LinkButton } from "@/app/_ui/link-button";
import { readersSpeech } from "@/app/_words/reader";

export default async function NotFound() {
  const t = await readersSpeech();
  return (
    <Face
      title={t("This page is not here")}
      actions={<LinkButton href="/portal">{t("To your applications")}</LinkButton>}
    >
      {t(
        "It may belong to another e-mail address of yours. Everything sent to the address you used is in your portal.",
      )}
    </Face>
  );
}
