import { Inbox } from "lucide-react";
import type { Metadata } from "next";
import { classes } from "@/app/_ui/classes";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { PlainButton } from "@/app/_ui/plain-button";
import { PlainTextField } from "@/app/_ui/plain-text-field";
import { TextLink } from "@/app/_ui/text-link";
import { When } from "@/app/_ui/when";
import { readMailbox } from "./actions";
import { Letter } from "./letter";

export const metadata: Metadata = { title: "Mailbox", robots: { index: false } };

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What the built-in mail server has received: everybody's mail, while no real server is set. */
export default async function Page({ searchParams }: PageProps<"/mailbox">) {
  const { to, mail } = await searchParams;
  const address = typeof to === "string" ? to.trim() : "";
  const mails = await readMailbox(address || undefined);
  const shown = mails.find(({ name }) => name === mail) ?? mails[0];
  const now = new Date();
  const place = (name: string) =>
    `/mailbox?${new URLSearchParams({ ...(address ? { to: address } : {}), mail: name })}`;

  return (
    <>
      <PageHeader
        title="Mailbox"
        description="Every mail this installation has sent. It reaches nobody else until SMTP_URL names a mail server."
        actions={
          <LinkButton href={address ? `/mailbox?to=${encodeURIComponent(address)}` : "/mailbox"}>
            Look again
          </LinkButton>
        }
        className="pt-4"
      />
      <search>
        <form className="mb-6 flex max-w-form items-end gap-2">
          <PlainTextField
            name="to"
            type="email"
            label="Mails to"
            defaultValue={address}
            placeholder="Everybody"
            optional
            className="flex-1"
          />
          <PlainButton variant="secondary">Show</PlainButton>
        </form>
      </search>
      {!shown ? (
        <EmptyState title="No mail yet" icon={<Inbox aria-hidden="true" strokeWidth={1.5} />}>
          {address ? (
            <>
              Nothing was sent to this address. <TextLink href="/mailbox">See everybody's mail</TextLink>
            </>
          ) : (
            "Apply for a job or ask for a link to sign in: the mail arrives here within seconds."
          )}
        </EmptyState>
      ) : (
        <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[22rem_minmax(0,1fr)]">
          <ul
            aria-label="Mails"
            className="divide-y divide-line border-y border-line max-lg:max-h-72 max-lg:overflow-y-auto lg:max-h-[44rem] lg:overflow-y-auto"
          >
            {mails.map((one) => (
              <li
                key={one.name}
                className={classes("relative px-2 py-2 hover:bg-hover", one === shown && "bg-accent-tint")}
              >
                <div className="flex justify-between gap-3 text-sm text-soft">
                  <span className="truncate">{one.to.join(", ")}</span>
                  <When instant={one.receivedAt} timeZone={zone} now={now} style="ago" className="shrink-0" />
                </div>
                <TextLink
                  href={place(one.name)}
                  quiet
                  className="font-medium after:absolute after:inset-0"
                  aria-current={one === shown || undefined}
                >
                  {one.subject}
                </TextLink>
              </li>
            ))}
          </ul>
          <Letter mail={shown} zone={zone} now={now} />
        </div>
      )}
    </>
  );
}
