import { Section } from "@/app/_ui/section";
import { When } from "@/app/_ui/when";
import { PortalForm } from "../../_portal-form";
import type { PageData } from "./_page-data";
import { writeMessage } from "./actions";

/** The conversation with the organisation. */
export function Messages({ page, now }: { page: PageData; now: Date }) {
  return (
    <Section
      id="messages"
      title="Messages"
      description={`What you and ${page.organisation.name} write to each other.`}
    >
      {page.messages.length > 0 && (
        <ol className="mb-4 flex flex-col gap-4">
          {page.messages.map((message) => (
            <li key={message.id} className="border-l-2 border-line pl-3">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span className="font-medium">{message.memberId ? message.memberName : "You"}</span>
                <When
                  instant={message.sentAt}
                  timeZone={page.timeZone}
                  now={now}
                  className="text-sm text-faint"
                />
              </p>
              <p className="whitespace-pre-line [overflow-wrap:anywhere]">{message.body}</p>
            </li>
          ))}
        </ol>
      )}
      {page.state !== "withdrawn" && (
        <PortalForm
          prefix="message"
          action={writeMessage.bind(null, { organisation: page.organisation.slug, application: page.id })}
          fields={[{ kind: "text", name: "body", label: `Write to ${page.organisation.name}` }]}
          submit="Send"
          variant="secondary"
        />
      )}
    </Section>
  );
}
