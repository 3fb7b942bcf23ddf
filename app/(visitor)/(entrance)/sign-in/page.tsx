import type { Metadata } from "next";
import { PageHeader } from "@/app/_ui/page-header";
import { PlainForm } from "@/app/_ui/plain-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import { api } from "@/server/api/caller";
import { Demonstration } from "./demonstration";
import { LinkForm } from "./link-form";

export const metadata: Metadata = { title: "Sign in" };

export default async function Page({ searchParams }: PageProps<"/sign-in">) {
  const { as, next, error } = await searchParams;
  const caller = await api();
  const [people, hasMailbox, hasProvider] = await Promise.all([
    caller.entrance.demoPeople(),
    caller.entrance.hasMailbox(),
    caller.entrance.hasProvider(),
  ]);
  const audience = as === "candidate" ? "candidate" : "member";
  const wanted = typeof next === "string" ? next : "";
  const form = audience === "candidate" ? <ForCandidates next={wanted} /> : <ForMembers next={wanted} />;
  return (
    <div
      className={
        people.length > 0 ? "grid gap-x-16 gap-y-12 pt-6 lg:grid-cols-[22rem_1fr] lg:pt-12" : "pt-6 lg:pt-12"
      }
    >
      <div className="flex max-w-form flex-col gap-5">
        {form}
        {hasProvider && audience === "member" && <Provider refused={typeof error === "string"} />}
      </div>
      {people.length > 0 && <Demonstration people={people} hasMailbox={hasMailbox} />}
    </div>
  );
}

function ForMembers({ next }: { next: string }) {
  return (
    <>
      <PageHeader
        title="Sign in"
        description="We send a link to your address. It opens in this browser, within ten minutes."
        className="pb-0"
      />
      <LinkForm audience="member" next={next}>
        Send me a link
      </LinkForm>
      <p className="text-sm text-soft">
        Did you apply for a job? <TextLink href="/sign-in?as=candidate">Open your applications</TextLink>. Is
        your organisation new here? <TextLink href="/found">Set it up</TextLink>.
      </p>
    </>
  );
}

function ForCandidates({ next }: { next: string }) {
  return (
    <>
      <PageHeader
        title="Open your applications"
        description="We send a link to the address you applied with. It opens everything you have with us."
        className="pb-0"
      />
      <LinkForm audience="candidate" next={next}>
        Send me a link
      </LinkForm>
      <p className="text-sm text-soft">
        Do you work for an organisation here? <TextLink href="/sign-in">Sign in as a member</TextLink>.
      </p>
    </>
  );
}

function Provider({ refused }: { refused: boolean }) {
  return (
    <PlainForm action="/api/auth/signin/oidc" method="post">
      <div>
        <SubmitButton variant="secondary">Sign in with single sign-on</SubmitButton>
      </div>
      {refused && (
        <p role="alert" className="text-sm text-overdue">
          Single sign-on did not work. Your provider must have verified your address. Try again, or ask for a
          link.
        </p>
      )}
    </PlainForm>
  );
}
