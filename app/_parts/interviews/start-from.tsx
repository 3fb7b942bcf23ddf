"use client";

import { useRouter } from "next/navigation";
import { Select } from "@/app/_ui/select";

type Props = {
  /** The address of the page, without what it starts from. */
  here: string;
  from: string;
  starts: readonly { id: string; label: string; hint: string }[];
};

/** What a new plan starts from. Choosing another begins anew. */
export function StartFrom({ here, from, starts }: Props) {
  const router = useRouter();
  return (
    <Select
      label="Start from"
      hint="A copy: what you change here changes nothing else."
      options={starts}
      value={from}
      onChange={(id) => router.replace(id === "ours" ? here : `${here}?from=${id}`, { scroll: false })}
      className="mb-6 max-w-form"
    />
  );
}
