"use client";

import { Button } from "@/app/_ui/button";
import { TextArea } from "@/app/_ui/text-area";
import { TextLink } from "@/app/_ui/text-link";
import { toast } from "@/app/_ui/toast";

type Props = { address: string; name: string };

/** What an organisation pastes into a page of its own site, to show its open jobs there. */
export function EmbedSnippet({ address, name }: Props) {
  const title = `Jobs at ${name}`.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const snippet = `<iframe src="${address}" title="${title}" loading="lazy" style="width: 100%; height: 600px; border: 0"></iframe>`;
  async function copy() {
    await navigator.clipboard.writeText(snippet);
    toast("Copied. Paste it where the jobs shall stand.");
  }
  return (
    <div className="flex flex-col items-start gap-3">
      <TextArea label="To paste into your page" rows={3} isReadOnly value={snippet} className="w-full" />
      <div className="flex flex-wrap items-center gap-4">
        <Button onPress={copy}>Copy</Button>
        <TextLink href={address}>See the list</TextLink>
      </div>
    </div>
  );
}
