import type { Language } from "@/server/domain/emails/input";
import { languageLinks } from "./languages";

type Props = { label: string; language: Language; href: (language: Language) => string; className?: string };

/** A choice of language that needs no script: links, each in its own words, to the same page. */
export function LanguageLinks({ label, language, href, className }: Props) {
  return (
    <nav aria-label={label} className={className}>
      <ul className="flex flex-wrap gap-x-4 gap-y-2 text-sm text-soft">
        {languageLinks(href).map((one) => (
          <li key={one.language}>
            <a
              href={one.href}
              hrefLang={one.language}
              lang={one.language}
              aria-current={one.language === language ? "true" : undefined}
              className="inline-block min-h-6 rounded-sm underline-offset-3 hover:underline aria-current:font-medium aria-current:text-ink"
            >
              <bdi>{one.name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
