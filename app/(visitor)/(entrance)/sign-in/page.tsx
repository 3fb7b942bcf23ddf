import type { Metadata } from "next";
import { PageHeader } from "@/app/_ui/page-header";
import { PlainForm } from "@/app/_ui/plain-form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import { LanguageLinks } from "@/app/_words/language-links";
import { visitorsSpeech } from "@/app/_words/reader";
import { api } from "@/server/api/caller";
import { Demonstration } from "./demonstration";
import { LinkForm } from "./link-form";
import { linkWords } from "./link-words";

export async function generateMetadata({ searchParams }: PageProps<"/sign-in">): Promise<Metadata> {
  const t = await visitorsSpeech();
  return { title: (await searchParams).as === "candidate" ? t("Open your applications") : "Sign in" };
}

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
      <LinkForm audience="member" next={next} />
      <p className="text-sm text-soft">
        Did you apply for a job?{" "}
        <a href="/sign-in?as=candidate" className="text-accent underline">
          Open your applications
        </a>
        . Is your organisation new here? <TextLink href="/found">Set it up</TextLink>.
      </p>
    </>
  );
}

/** In the candidate's language. What leads from here to a page in another is a whole page: its <html> says which. */
async function ForCandidates({ next }: { next: string }) {
  const t = await visitorsSpeech();
  const given: [string, string][] = next ? [["next", next]] : [];
  return (
    <>
      <PageHeader
        title={t("Open your applications")}
        description={t(
          "We send a link to the address you applied with. It opens everything you have with us.",
        )}
        className="pb-0"
      />
      <LinkForm audience="candidate" next={next} words={linkWords(t)} />
      <p className="text-sm text-soft">
        {t.rich("Do you work for an organisation here? <link>Sign in as a member</link>.", {
          link: (words) => (
            <a href="/sign-in" className="text-accent underline">
              {words}
            </a>
          ),
        })}
      </p>
      <LanguageLinks
        label={t("Language")}
        language={t.language}
        href={(lang) => `/sign-in?${new URLSearchParams([["as", "candidate"], ...given, ["lang", lang]])}`}
        className="border-t border-line pt-4"
      />
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
