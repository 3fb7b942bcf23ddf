import type { Metadata } from "next";
import { PageHeader } from "@/app/_ui/page-header";
import { TextLink } from "@/app/_ui/text-link";
import { visitorsSpeech } from "@/app/_words/reader";
import { api } from "@/server/api/caller";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await visitorsSpeech())("Look into your mailbox"),
});

/** The same page for every address, known or not. */
export default async function Page({ searchParams }: PageProps<"/sign-in/sent">) {
  const { as } = await searchParams;
  const isCandidate = as === "candidate";
  const t = await visitorsSpeech();
  const caller = await api();
  const hasMailbox = await caller.entrance.hasMailbox();
  return (
    <div className="flex max-w-form flex-col gap-4 pt-6 lg:pt-12">
      <PageHeader title={t("Look into your mailbox")} className="pb-0" />
      <p>
        {isCandidate
          ? t("If we know this address, a link is on its way to it. It works once, within seven days.")
          : "If we know this address, a link is on its way to it. It works once, within ten minutes, and in this browser."}
      </p>
      <p className="text-soft">
        {t.rich(
          "Nothing after a minute? Look among the unwanted mail, or <link>try again</link>: a new link makes the earlier one void.",
          {
            link: (words) => (
              <TextLink href={isCandidate ? "/sign-in?as=candidate" : "/sign-in"}>{words}</TextLink>
            ),
          },
        )}
      </p>
      {hasMailbox && (
        <p lang="en" dir="ltr" className="text-soft">
          No mail server is set up here: all mail lies in <TextLink href="/mailbox">the mailbox</TextLink>.
        </p>
      )}
    </div>
  );
}
