import { DataList, DataRow } from "@/app/_ui/data-list";
import { Section } from "@/app/_ui/section";

type Props = {
  /** Where the candidate's own page is. */
  href: string;
  people: readonly { id: string; name: string; email: string; byPhone: boolean }[];
};

/** Others who may be this same person. A merge is looked at before it is made. */
export function Alike({ href, people }: Props) {
  return (
    <Section title="Perhaps the same person" count={people.length}>
      <DataList label="Perhaps the same person">
        {people.map(({ id, name, email, byPhone }) => (
          <DataRow
            key={id}
            title={name}
            href={`${href}/merge/${id}`}
            detail={<span className="break-all">{email}</span>}
            trail={byPhone ? "Same phone" : "Similar name"}
          />
        ))}
      </DataList>
    </Section>
  );
}
