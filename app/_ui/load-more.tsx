"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Link } from "@/app/_ui/link";
import { buttonLook } from "./button-look";
import { Spinner } from "./spinner";

type Props = {
  /** The same list with one more page: the cursor is in the address, so that the list keeps its place. */
  href: string;
  /** "Showing 50 of 412." */
  shown?: string;
};

/** Keyset paging: one more page under the last row. A plain link where no script runs. */
export function LoadMore({ href, shown }: Props) {
  const router = useRouter();
  const [pending, start] = useTransition();
  return (
    <div className="flex items-center gap-3 py-3 print:hidden">
      <Link
        href={href}
        scroll={false}
        className={buttonLook("secondary", "small")}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          start(() => router.push(href, { scroll: false }));
        }}
      >
        {pending && <Spinner />}
        Show more
      </Link>
      {shown && <p className="text-sm text-faint tabular-nums">{shown}</p>}
    </div>
  );
}
