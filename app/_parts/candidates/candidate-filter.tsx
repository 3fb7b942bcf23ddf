import { PlainButton } from "@/app/_ui/plain-button";
import { PlainSelect } from "@/app/_ui/plain-select";
import { SearchField } from "@/app/_ui/search-field";
import { TextLink } from "@/app/_ui/text-link";
import { APPLICATION_STATE_WORDS } from "@/server/domain/applications/words";
import type { CandidateFilter } from "@/server/domain/candidates/input";

type Named = { id: string; name: string };

type Props = {
  filter: CandidateFilter;
  options: {
    tags: readonly Named[];
    jobs: readonly Named[];
    stages: readonly Named[];
    owners: readonly Named[];
    sources: readonly string[];
  };
};

/** A form that asks for this very page again, so that what was found has an address and can be saved. */
export function CandidateFilterForm({ filter, options }: Props) {
  const { search, ...chosen } = filter;
  const isFiltered = Object.values(chosen).some(Boolean);
  return (
    <search className="mb-4 block">
      <form aria-label="Find candidates" key={JSON.stringify(filter)}>
        <div className="max-w-form">
          <SearchField
            name="search"
            label="Search candidates"
            placeholder="Name, e-mail, phone, tag, or words of a CV, answer or note"
            defaultValue={search}
          />
        </div>
        <details open={isFiltered} className="mt-2">
          <summary className="touch w-fit cursor-pointer rounded-sm text-sm text-soft hover:text-ink">
            Filters
          </summary>
          <div className="mt-2 grid grid-cols-2 items-end gap-3 md:grid-cols-3 xl:grid-cols-6">
            <Choice name="tag" label="Tag" options={options.tags} chosen={filter.tag} />
            <Choice name="job" label="Job" options={options.jobs} chosen={filter.job} />
            {filter.job && (
              <Choice name="stage" label="Stage" options={options.stages} chosen={filter.stage} />
            )}
            <Choice name="state" label="Stands at" options={states} chosen={filter.state} />
            <Choice
              name="source"
              label="Source"
              options={options.sources.map((source) => ({ id: source, name: source }))}
              chosen={filter.source}
            />
            <Choice name="owner" label="Owner" options={options.owners} chosen={filter.owner} />
            <div className="col-span-full flex flex-wrap items-center gap-4">
              <PlainButton variant="secondary">Show candidates</PlainButton>
              {isFiltered && <TextLink href="?">Show everybody</TextLink>}
            </div>
          </div>
        </details>
      </form>
    </search>
  );
}

function Choice(props: { name: string; label: string; options: readonly Named[]; chosen?: string }) {
  const { chosen, options, ...field } = props;
  return (
    <PlainSelect
      {...field}
      empty="Any"
      options={options.map(({ id, name }) => ({ id, label: name }))}
      defaultValue={chosen ?? ""}
      required={false}
    />
  );
}

const states = Object.entries(APPLICATION_STATE_WORDS).map(([id, name]) => ({ id, name }));
