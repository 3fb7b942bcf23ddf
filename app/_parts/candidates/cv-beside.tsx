import { EmptyState } from "@/app/_ui/empty-state";
import { FilePreview, ReadText } from "@/app/_ui/file-preview";
import { Tabs } from "@/app/_ui/tabs";

type Props = {
  organisation: string;
  file: {
    id: string;
    name: string;
    contentType: string;
    sizeBytes: number;
    text: string | null;
    textState: "waiting" | "read" | "unreadable";
  };
};

const KINDS: Record<string, string> = {
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
  "application/vnd.oasis.opendocument.text": "OpenDocument",
  "application/rtf": "RTF",
  "text/plain": "Text",
};

/** Chromium's viewer without its own bars: the page has a download, and the sheet needs the room. */
const viewer = "#toolbar=0&navpanes=0&view=FitH";

/** A CV beside the work about it: the document itself where the browser can show it, and the text read out of it. */
export function CvBeside({ organisation, file }: Props) {
  const href = `/api/files/${organisation}/${file.id}`;
  const isPdf = file.contentType === "application/pdf";
  const text = <div className="h-full overflow-auto">{textOf(file)}</div>;
  return (
    <FilePreview
      name={file.name}
      sizeBytes={file.sizeBytes}
      kind={KINDS[file.contentType]}
      downloadHref={href}
      className="h-[min(76rem,80vh)]"
    >
      {isPdf ? (
        <Tabs
          label="The CV"
          className="flex h-full flex-col [&>[role=tablist]]:mb-0 [&>[role=tablist]]:bg-surface [&>[role=tablist]]:px-3 [&>[role=tabpanel]]:min-h-0 [&>[role=tabpanel]]:flex-1"
          tabs={[
            {
              id: "document",
              label: "Document",
              content: (
                <iframe
                  title={file.name}
                  src={`${href}?view=document${viewer}`}
                  className="block h-full w-full"
                />
              ),
            },
            { id: "text", label: "Text", content: text },
          ]}
        />
      ) : (
        text
      )}
    </FilePreview>
  );
}

function textOf({ text, textState }: Props["file"]) {
  if (textState === "waiting") {
    return <EmptyState title="The text is being read">It appears here by itself in a moment.</EmptyState>;
  }
  if (textState === "unreadable" || !text) {
    return (
      <EmptyState title="Text not readable">The file is kept as it came: download it to read it.</EmptyState>
    );
  }
  return <ReadText text={text} />;
}
