import { DefinitionList } from "@/app/_ui/definition-list";
import { sizeText } from "@/app/_ui/file-preview";
import { TextLink } from "@/app/_ui/text-link";
import { When } from "@/app/_ui/when";
import type { ReceivedMail } from "./actions";

/** One mail as its reader gets it; its links lead where they say. */
export function Letter({ mail, zone, now }: { mail: ReceivedMail; zone: string; now: Date }) {
  return (
    <article aria-label={mail.subject} className="min-w-0">
      <h2 className="text-md font-semibold">{mail.subject}</h2>
      <DefinitionList
        className="mt-2"
        facts={[
          { term: "From", detail: mail.from },
          { term: "To", detail: mail.to.join(", ") },
          { term: "Received", detail: <When instant={mail.receivedAt} timeZone={zone} now={now} /> },
          { term: "With it", detail: mail.attachments.length > 0 ? <Attachments mail={mail} /> : null },
        ]}
      />
      <iframe
        key={mail.name}
        title="The mail"
        src={`/mailbox/${mail.name}/html`}
        sandbox="allow-top-navigation-by-user-activation"
        className="mt-4 h-[36rem] w-full rounded-md border border-line bg-white"
      />
      <details className="mt-4">
        <summary className="text-sm text-soft">As plain text</summary>
        <pre className="mt-2 max-w-prose text-sm whitespace-pre-wrap">{mail.text}</pre>
      </details>
    </article>
  );
}

function Attachments({ mail }: { mail: ReceivedMail }) {
  return (
    <ul>
      {mail.attachments.map(({ filename, contentType, content }, position) => (
        <li key={`${filename}${contentType}`}>
          <TextLink href={`/mailbox/${mail.name}/attachments/${position}`}>
            {filename ?? contentType}
          </TextLink>{" "}
          <span className="text-faint">{sizeText(content.length)}</span>
        </li>
      ))}
    </ul>
  );
}
