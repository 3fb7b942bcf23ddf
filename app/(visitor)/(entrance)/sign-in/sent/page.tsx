import type { Metadata } from "next";
import { PageHeader } from "@/app/_ui/page-header";
import { TextLink } from "@/app/_ui/text-link";
import { api } from "@/server/api/caller";

export const metadata: Metadata = { title: "Look into your mailbox" };

/** The same page for every address, known or not. */
export default async function Page({ searchParams }: PageProps<"/sign-in/sent">) {
  const { as } = await searchParams;
  const isCandidate = as === "candidate";
  const caller = await api();
  const hasMailbox = await caller.entrance.hasMailbox();
  return (
    <div className="flex max-w-form flex-col gap-4 pt-6 lg:pt-12">
      <PageHeader title="Look into your mailbox" className="pb-0" />
      <p>
        {isCandidate
          ? "If we know this address, a link is on its way to it. It works once, within seven days."
          : "If we know this address, a link is on its way to it. It works once, within ten minutes, and in this browser."}
      </p>
      <p className="text-soft">
        Nothing after a minute? Look among the unwanted mail, or{" "}
        <TextLink href={isCandidate ? "/sign-in?as=candidate" : "/sign-in"}>try again</TextLink>: a new link
        makes the earlier one void.
      </p>
      {hasMailbox && (
        <p className="text-soft">
          No mail server is set up here: all mail lies in <TextLink href="/mailbox">the mailbox</TextLink>.
        </p>
      )}
    </div>
  );
}
