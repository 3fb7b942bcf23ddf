import { PlainButton } from "@/app/_ui/plain-button";
import { PlainSelect } from "@/app/_ui/plain-select";
import { PlainTextField } from "@/app/_ui/plain-text-field";
import type { CareersFilter } from "@/server/domain/jobs/input";
import { EMPLOYMENT_WORDS, WORKPLACE_WORDS } from "@/server/domain/jobs/words";

type Props = { filter: CareersFilter; departments: string[]; locations: string[] };

/** A form that asks for this very page again, so that what was found has an address. */
export function JobFilter({ filter, departments, locations }: Props) {
  return (
    <search>
      <form
        aria-label="Find a job"
        className="mt-8 grid grid-cols-2 items-end gap-3 lg:grid-cols-[2fr_1fr_1fr_1fr_1fr_auto]"
      >
        <PlainTextField
          name="text"
          type="search"
          label="Search"
          placeholder="Title or place"
          defaultValue={filter.text}
          required={false}
          className="max-lg:col-span-2"
        />
        <Choice
          name="department"
          label="Department"
          empty="Any"
          words={departments}
          chosen={filter.department}
        />
        <Choice
          name="location"
          label="Location"
          empty="Anywhere"
          words={locations}
          chosen={filter.location}
        />
        <PlainSelect
          name="workplace"
          label="Workplace"
          empty="Any"
          options={optionsOf(WORKPLACE_WORDS)}
          defaultValue={filter.workplace}
          required={false}
        />
        <PlainSelect
          name="employmentType"
          label="Type"
          empty="Any"
          options={optionsOf(EMPLOYMENT_WORDS)}
          defaultValue={filter.employmentType}
          required={false}
        />
        <PlainButton variant="secondary" className="max-lg:col-span-2">
          Search
        </PlainButton>
      </form>
    </search>
  );
}

function Choice(props: { name: string; label: string; empty: string; words: string[]; chosen: string }) {
  const { words, chosen, ...field } = props;
  const options = words.map((word) => ({ id: word, label: word }));
  return <PlainSelect {...field} options={options} defaultValue={chosen} required={false} />;
}

const optionsOf = (words: Record<string, string>) =>
  Object.entries(words).map(([id, label]) => ({ id, label }));
