import { TRPCError } from "@trpc/server";
import type { Metadata } from "next";
import { PageHeader } from "@/app/_ui/page-header";
import { TextLink } from "@/app/_ui/text-link";
import { api } from "@/server/api/caller";
import { LinkForm } from "../sign-in/link-form";
import { FoundingForm } from "./founding-form";

export const metadata: Metadata = { title: "Set up your organisation" };

/** First the mailbox is proven, then the organisation is founded. */
export default async function Page() {
  const regions = await regionsForSomebodyProven();
  return (
    <div className="flex max-w-form flex-col gap-6 pt-6 lg:pt-12">
      {regions ? (
        <>
          <PageHeader
            title="Set up your organisation"
            description="You will be its owner. Everything but the address can be changed later."
            className="pb-0"
          />
          <FoundingForm regions={regions} timeZones={Intl.supportedValuesOf("timeZone")} />
        </>
      ) : (
        <>
          <PageHeader
            title="Set up your organisation"
            description="In ten minutes your first job is open. We begin with your address: a link comes to it, and opens in this browser."
            className="pb-0"
          />
          <LinkForm audience="member" purpose="found" />
          <p className="text-sm text-soft">
            Is your organisation here already? <TextLink href="/sign-in">Sign in</TextLink>, or ask one of its
            owners to invite you.
          </p>
        </>
      )}
    </div>
  );
}

async function regionsForSomebodyProven() {
  try {
    return await (await api()).entrance.regions();
  } catch (error) {
    if (error instanceof TRPCError && error.code === "UNAUTHORIZED") return null;
    throw error;
  }
}
