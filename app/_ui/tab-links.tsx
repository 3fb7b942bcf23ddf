"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Link } from "@/app/_ui/link";
import { classes } from "./classes";

type Tab = { href: string; label: string; count?: number | string };

type Props = {
  label: string;
  tabs: readonly Tab[];
  /** The current one's address, where the path alone does not tell. */
  current?: string;
  className?: string;
};

/** Parts of one thing that have addresses of their own. The longest matching address is the current one. */
export function TabLinks({ label, tabs, current: given, className }: Props) {
  const here = usePathname();
  const path = given ?? here;
  const [before, setBefore] = useState<string>();
  const match = tabs
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]?.href;
  if (match && match !== before) setBefore(match);
  // A panel over the list has an address of its own: the tab it was opened from stays the current one.
  const current = match ?? before;
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a long row scrolls to the tab that has become current
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current]);

  return (
    <nav
      aria-label={label}
      className={classes("mb-5 overflow-x-auto border-b border-line print:hidden", className)}
    >
      <ul ref={list} className="flex gap-5">
        {tabs.map((tab) => (
          <li key={tab.href} className="shrink-0">
            <Link
              href={tab.href}
              aria-current={tab.href === current ? "page" : undefined}
              className={tabLook}
            >
              {tab.label}
              {tab.count !== undefined && <span className="text-faint tabular-nums">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export const tabLook =
  "-mb-px flex h-row cursor-default items-center gap-1.5 border-b-2 border-transparent text-base whitespace-nowrap text-soft -outline-offset-2 transition-colors hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink data-selected:border-accent data-selected:font-medium data-selected:text-ink";
