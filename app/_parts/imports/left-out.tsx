import { Cell, Column, Row, Table, TableBody, TableHead } from "@/app/_ui/table";
import { TextLink } from "@/app/_ui/text-link";

type Props = {
  rows: readonly { rowNumber: number; fate: string; reason: string }[];
  total: number;
  /** Where all of them can be had; null once the file is forgotten. */
  href: string | null;
};

/** The rows of a file that do not come in, each with why. */
export function LeftOut({ rows, total, href }: Props) {
  return (
    <>
      <Table label="Rows left out">
        <TableHead>
          <Column align="right" className="w-16">
            Row
          </Column>
          <Column>Why it is left out</Column>
        </TableHead>
        <TableBody>
          {rows.map(({ rowNumber, reason }) => (
            <Row key={rowNumber}>
              <Cell head align="right">
                {rowNumber}
              </Cell>
              <Cell>{reason}</Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
      <p className="mt-3 text-sm text-soft">
        {rows.length < total && `${rows.length} of ${total.toLocaleString("en-GB")} shown. `}
        {href && (
          <>
            <TextLink href={href} prefetch={false} download>
              Download these rows
            </TextLink>{" "}
            with why, mend them, and bring that file again.
          </>
        )}
      </p>
    </>
  );
}
