import type { Metadata } from "next";
import { PageHeader } from "@/app/_ui/page-header";
import { SubmitButton } from "@/app/_ui/submit-button";
import { pressLink, renewPortalLink } from "@/app/(visitor)/(entrance)/sign-in/actions";
import { LinkForm } from "@/app/(visitor)/(entrance)/sign-in/link-form";
import { api } from "@/server/api/caller";

export const metadata: Metadata = { title: "Open your applications" };

/** A link in a mail leads here, also a mail scanner. Only the button spends it. */
export default async function Page({ searchParams }: PageProps<"/portal/open">) {
  const { link, to } = await searchParams;
  const token = typeof link === "string" ? link : "";
  const caller = await api();
  const state = await caller.entrance.linkState({ token, audience: "candidate" });
  return (
    <div className="flex flex-col gap-5">
      {state === "open" ? (
        <Press token={token} to={typeof to === "string" ? to : ""} />
      ) : (
        <Again token={token} />
      )}
    </div>
  );
}

function Press({ token, to }: { token: string; to: string }) {
  return (
    <>
      <PageHeader
        title="Open your applications"
        description="Your link is good. It keeps you signed in on this device for 30 days."
        className="pb-0"
      />
      <form action={pressLink}>
        <input type="hidden" name="audience" value="candidate" />
        <input type="hidden" name="link" value={token} />
        <input type="hidden" name="to" value={to} />
        <SubmitButton>Open my applications</SubmitButton>
      </form>
    </>
  );
}

function Again({ token }: { token: string }) {
  return (
    <>
      <PageHeader
        title={token ? "This link is no longer good" : "Open your applications"}
        description={
          token
            ? "A link works once, within seven days. We can send a new one to the same address at once."
            : "No password is needed: a link that opens them comes by mail to the address you applied with."
        }
        className="pb-0"
      />
      {token ? (
        <form action={renewPortalLink}>
          <input type="hidden" name="link" value={token} />
          <SubmitButton>Send me a new link</SubmitButton>
        </form>
      ) : (
        <LinkForm audience="candidate">Send me a link</LinkForm>
      )}
    </>
  );
}
