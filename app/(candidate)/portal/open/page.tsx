import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeader } from "@/app/_ui/page-header";
import { SubmitButton } from "@/app/_ui/submit-button";
import { LanguageLinks } from "@/app/_words/language-links";
import { readersSpeech } from "@/app/_words/reader";
import { pressLink, renewPortalLink } from "@/app/(visitor)/(entrance)/sign-in/actions";
import { LinkForm } from "@/app/(visitor)/(entrance)/sign-in/link-form";
import { linkWords } from "@/app/(visitor)/(entrance)/sign-in/link-words";
import { api } from "@/server/api/caller";
import { isInPortal } from "../_caller";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await readersSpeech())("Open your applications"),
});

/** A link in a mail leads here, also a mail scanner. Only the button spends it. */
export default async function Page({ searchParams }: PageProps<"/portal/open">) {
  const { link, to } = await searchParams;
  const token = typeof link === "string" ? link : "";
  const destination = typeof to === "string" ? to : "";
  const caller = await api();
  const state = await caller.entrance.linkState({ token, audience: "candidate" });
  // People come back to their mail and press the same link again: the session that it opened still stands.
  if (token && state !== "open" && (await isInPortal())) redirect("/portal");
  const t = await readersSpeech();
  const given: [string, string][] = [
    ["link", token],
    ["to", destination],
  ];
  return (
    <div className="flex flex-col gap-5">
      {state === "open" ? <Press token={token} to={destination} /> : <Again token={token} />}
      <LanguageLinks
        label={t("Language")}
        language={t.language}
        href={(lang) =>
          `/portal/open?${new URLSearchParams([...given.filter(([, value]) => value), ["lang", lang]])}`
        }
        className="mt-6 border-t border-line pt-4"
      />
    </div>
  );
}

async function Press({ token, to }: { token: string; to: string }) {
  const t = await readersSpeech();
  return (
    <>
      <PageHeader
        title={t("Open your applications")}
        description={t("Your link is good. It keeps you signed in on this device for 30 days.")}
        className="pb-0"
      />
      <form action={pressLink}>
        <input type="hidden" name="audience" value="candidate" />
        <input type="hidden" name="link" value={token} />
        <input type="hidden" name="to" value={to} />
        <SubmitButton>{t("Open my applications")}</SubmitButton>
      </form>
    </>
  );
}

async function Again({ token }: { token: string }) {
  const t = await readersSpeech();
  return (
    <>
      <PageHeader
        title={t(token ? "This link is no longer good" : "Open your applications")}
        description={t(
          token
            ? "A link works once, within seven days. We can send a new one to the same address at once."
            : "No password is needed: a link that opens them comes by mail to the address you applied with.",
        )}
        className="pb-0"
      />
      {token ? (
        <form action={renewPortalLink}>
          <input type="hidden" name="link" value={token} />
          <SubmitButton>{t("Send me a new link")}</SubmitButton>
        </form>
      ) : (
        <LinkForm audience="candidate" words={linkWords(t)} />
      )}
    </>
  );
}
