import { Avatar } from "@/app/_ui/avatar";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { Section } from "@/app/_ui/section";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import { beDemoPerson } from "./actions";
import { storySteps } from "./story-steps";

type Person = { email: string; audience: "member" | "candidate"; name: string; does: string };

/** Only in the demonstration: everybody in it with one click, and the story to live by hand. */
export function Demonstration({ people, hasMailbox }: { people: readonly Person[]; hasMailbox: boolean }) {
  return (
    <div lang="en" dir="ltr" className="min-w-0">
      <Section
        title="This is a demonstration"
        description="Be anybody in it with one click. You may be several people at once in several browsers."
      >
        <DataList label="People of the demonstration">
          {people.map((person) => (
            <DataRow
              key={person.email}
              lead={<Avatar name={person.name} />}
              title={person.name}
              detail={person.does}
              actions={<BeThem {...person} />}
            />
          ))}
        </DataList>
      </Section>
      <Section
        title="The story in eight steps"
        description={
          hasMailbox ? (
            <>
              Every mail that the story sends is in <TextLink href="/mailbox">the mailbox</TextLink>.
            </>
          ) : undefined
        }
      >
        <ol className="flex flex-col gap-4">
          {storySteps.map(({ who, does, href }, index) => (
            <li key={who + does} className="grid grid-cols-[1.5rem_1fr] gap-x-2">
              <span className="text-soft tabular-nums">{index + 1}.</span>
              <p>
                <span className="font-medium">{who}</span> {does}
                {href && (
                  <>
                    {" "}
                    <TextLink href={href.path}>{href.label}</TextLink>
                  </>
                )}
              </p>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

function BeThem({ email, name }: Person) {
  return (
    <form action={beDemoPerson}>
      <SubmitButton
        name="email"
        value={email}
        variant="secondary"
        size="small"
        aria-label={`Sign in as ${name}`}
      >
        Sign in
      </SubmitButton>
    </form>
  );
}
