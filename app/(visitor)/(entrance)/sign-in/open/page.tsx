import type { Metadata } from "next";
import { PageHeader } from "@/app/_ui/page-header";
import { SubmitButton } from "@/app/_ui/submit-button";
import { api } from "@/server/api/caller";
import { pressLink } from "../actions";
import { LinkForm } from "../link-form";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

/** A link in a mail leads here, also a mail scanner. Only the button spends it. */
export default async function Page({ searchParams }: PageProps<"/sign-in/open">) {
  const { link } = await searchParams;
  const token = typeof link === "string" ? link : "";
  const caller = await api();
  const state = await caller.entrance.linkState({ token, audience: "member" });
  return (
    <div className="flex max-w-form flex-col gap-5 pt-6 lg:pt-12">
      {state === "open" ? <Press token={token} /> : <Again wasElsewhere={state === "elsewhere"} />}
    </div>
  );
}

function Press({ token }: { token: string }) {
  return (
    <>
      <PageHeader
        title="Sign in to Second Door"
        description="Your link is good. One press, and you are in."
        className="pb-0"
      />
      <form action={pressLink}>
        <input type="hidden" name="audience" value="member" />
        <input type="hidden" name="link" value={token} />
        <SubmitButton>Sign in</SubmitButton>
      </form>
    </>
  );
}

function Again({ wasElsewhere }: { wasElsewhere: boolean }) {
  return (
    <>
      <PageHeader
        title={wasElsewhere ? "This link opens in another browser" : "This link is no longer good"}
        description={
          wasElsewhere
            ? "A link opens only in the browser in which it was asked for, so that nobody else can use it. Open it there, or ask for one here."
            : "A link works once, within ten minutes, and a newer one makes it void. Ask for another."
        }
        className="pb-0"
      />
      <LinkForm audience="member" />
    </>
  );
}
