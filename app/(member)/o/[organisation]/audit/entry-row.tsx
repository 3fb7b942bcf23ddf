import { Cell, Row } from "@/app/_ui/table";
import { TextLink } from "@/app/_ui/text-link";
import { When } from "@/app/_ui/when";
import { Changes } from "./changes";
import { verbText } from "./verb-words";

interface Props {
  entry: {
    at: Date;
    actor: string;
    verb: string;
    applicationId: string | null;
    memberName: string | null;
    candidateName: string | null;
    jobTitle: string | null;
    before: unknown;
    after: unknown;
  };
  organisation: string;
  timeZone: string;
  now: Date;
}

export function EntryRow({ entry, organisation, timeZone, now }: Props) {
  const { applicationId, candidateName, jobTitle } = entry;
  const about = [candidateName, jobTitle].filter(Boolean).join(", ");
  return (
    <Row className="align-top">
      <Cell className="text-soft sm:whitespace-nowrap">
        <When instant={entry.at} timeZone={timeZone} now={now} style="short" />
      </Cell>
      <Cell head>
        <Changes title={verbText(entry.verb)} before={entry.before} after={entry.after} />
      </Cell>
      <Cell>{byText(entry)}</Cell>
      <Cell wideOnly className="text-soft">
        {applicationId ? (
          <TextLink quiet href={`/o/${organisation}/audit?applicationId=${applicationId}`}>
            {about || "An application"}
          </TextLink>
        ) : (
          about
        )}
      </Cell>
    </Row>
  );
}

function byText({ actor, memberName, candidateName }: Props["entry"]) {
  if (actor === "member") return memberName ?? "A member";
  if (actor === "candidate") return candidateName ?? "A candidate";
  return actor === "visitor" ? "A visitor" : "Second Door";
}
