type Props = { subject: string; html: string; to?: string; className?: string };

/**
 * A mail as it arrives, in a frame that runs nothing and goes nowhere. It lies on white, as most mail programs show it:
 * the page's policy lets no style element through, so the mail's own dark mode stays behind.
 */
export function MailFrame({ subject, html, to, className }: Props) {
  return (
    <figure className={className}>
      <figcaption className="rounded-t-md border border-line bg-surface px-4 py-2.5">
        {to && <p className="text-sm text-soft">To {to}</p>}
        <p className="font-medium">{subject}</p>
      </figcaption>
      <iframe
        title="The mail as it arrives"
        sandbox=""
        srcDoc={html.replace(/<style>[\s\S]*?<\/style>/g, "")}
        className="h-[32rem] w-full rounded-b-md border border-t-0 border-line bg-white"
      />
    </figure>
  );
}
