import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "@/app/_ui/link";
import { LanguageLinks } from "@/app/_words/language-links";
import type { Employer } from "../../_cached";
import type { Reading } from "../../_reading";

/** What surrounds an organisation's pages for strangers: its name and colour above, where to go below. */
type Props = {
  employer: Employer;
  reading: Reading;
  /** The address of this very page, for its other languages. */
  here: string;
  children: ReactNode;
};

export function EmployerFrame({ employer, reading, here, children }: Props) {
  const { t, to } = reading;
  const home = `/careers/${employer.slug}`;
  return (
    <>
      <header className="border-b border-line">
        <div className="mx-auto flex max-w-5xl items-center gap-3 px-4 py-3 sm:px-8">
          <Link href={to(home)} className="flex min-w-0 items-center gap-3 rounded-sm font-semibold">
            <span
              aria-hidden="true"
              className="grid size-8 shrink-0 place-items-center rounded-md text-white"
              style={{ backgroundColor: employer.brandColour }}
            >
              {Array.from(employer.name)[0]?.toUpperCase()}
            </span>
            <bdi className="truncate">{employer.name}</bdi>
          </Link>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="mx-auto max-w-5xl px-4 pt-8 pb-16 sm:px-8 sm:pt-12">
        {children}
      </main>
      <footer className="border-t border-line">
        <div className="mx-auto flex max-w-5xl flex-wrap justify-between gap-x-8 gap-y-4 px-4 py-6 text-sm text-soft sm:px-8">
          <p>
            <bdi>{employer.address || employer.name}</bdi>
          </p>
          <nav aria-label={t("More")} className="flex flex-wrap gap-x-5 gap-y-2">
            <Link href={to(home)} className="rounded-sm hover:underline">
              {t("All open jobs")}
            </Link>
            <a href={to("/portal")} className="rounded-sm hover:underline">
              {t("I have applied already")}
            </a>
            <a href={to(`${home}/feed.xml`)} className="rounded-sm hover:underline">
              {t("Feed")}
            </a>
          </nav>
          <LanguageLinks
            label={t("Language")}
            language={t.language}
            href={(language) => `${here}?lang=${language}`}
            className="basis-full"
          />
        </div>
      </footer>
    </>
  );
}

export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="touch -ms-1 inline-flex items-center gap-0.5 rounded-sm pe-1 text-sm text-soft hover:text-ink"
    >
      <ChevronLeft aria-hidden="true" className="size-4 rtl:-scale-x-100" strokeWidth={1.75} />
      {children}
    </Link>
  );
}
