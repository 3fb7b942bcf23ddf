import { Download, FileText } from "lucide-react";
import type { ReactNode } from "react";
import { buttonLook } from "./button-look";
import { classes } from "./classes";

type Props = {
  name: string;
  sizeBytes: number;
  /** An authorised route that answers with an attachment. */
  downloadHref: string;
  /** "PDF", "Word": what it was found to be. */
  kind?: string;
  /** The document: a frame, its extracted text, or why it cannot be shown. */
  children: ReactNode;
  className?: string;
};

/** A file beside the work it belongs to. */
export function FilePreview({ name, sizeBytes, downloadHref, kind, children, className }: Props) {
  return (
    <section
      aria-label={name}
      className={classes("flex min-h-0 flex-col overflow-hidden rounded-md border border-line", className)}
    >
      <header className="flex items-center gap-2 border-b border-line bg-surface py-1.5 pr-1.5 pl-3">
        <FileText aria-hidden="true" className="size-4 shrink-0 text-faint" strokeWidth={1.75} />
        <p className="min-w-0 flex-1 truncate text-sm">
          <span className="font-medium">{name}</span>
          <span className="ml-2 text-faint tabular-nums">
            {[kind, sizeText(sizeBytes)].filter(Boolean).join(", ")}
          </span>
        </p>
        <a href={downloadHref} download className={buttonLook("quiet", "small")}>
          <Download aria-hidden="true" className="size-4" strokeWidth={1.75} />
          Download
        </a>
      </header>
      <div className="min-h-0 flex-1 overflow-auto bg-sunken">{children}</div>
    </section>
  );
}

/** Extracted text, in a column one can read. */
export function ReadText({ text }: { text: string }) {
  return <div className="mx-auto max-w-prose px-5 py-4 whitespace-pre-wrap">{text}</div>;
}

/** "340 kB", "1.2 MB" */
export function sizeText(sizeBytes: number): string {
  if (sizeBytes < 1000) return `${sizeBytes} B`;
  if (sizeBytes < 1_000_000) return `${Math.round(sizeBytes / 1000)} kB`;
  return `${(sizeBytes / 1_000_000).toFixed(1)} MB`;
}
