import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import { readersSpeech } from "@/app/_words/reader";
import { PortalForm } from "../../_portal-form";
import type { PageData } from "./_page-data";
import { writeMessage } from "./actions";

/** The conversation with the organisation. */
export async function Messages({ page, now }: { page: PageData; now: Date }) {
  const t = await readersSpeech();
  const organisation = page.organisation.name;
  return (
    <Section
      id="messages"
      title={t("Messages")}
      description={t("What you and {organisation} write to each other.", { organisation })}
    >
      {page.messages.length > 0 && (
        <ol className="mb-4 flex flex-col gap-4">
          {page.messages.map((message) => (
            <li key={message.id} className="border-s-2 border-line ps-3">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span className="font-medium">
                  {message.memberId ? <bdi>{message.memberName}</bdi> : t("You")}
                </span>
                <When
                  instant={message.sentAt}
                  timeZone={page.timeZone}
                  now={now}
                  language={t.language}
                  className="text-sm text-faint"
                />
              </p>
              <p dir="auto" className="whitespace-pre-line [overflow-wrap:anywhere]">
                {message.body}
              </p>
            </li>
          ))}
        </ol>
      )}
      {page.state !== "withdrawn" && (
        <PortalForm
          prefix="message"
          action={writeMessage.bind(null, { organisation: page.organisation.slug, application: page.id })}
          fields={[{ kind: "text", name: "body", label: t("Write to {organisation}", { organisation }) }]}
          submit={t("Send")}
          variant="secondary"
        />
      )}
    </Section>
  );
}
