import { describe, expect, test } from "vitest";
import { ROLES } from "@/db/schema";
import { appRouter } from "@/server/api/root";
import { may, PERMISSIONS, type Permission } from "@/server/auth/permissions";

interface Definition {
  _def: { type: string; meta?: { permission?: Permission } };
}
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Definition>);

describe("who may do what", () => {
  test("every procedure names a permission, or is one that strangers and candidates may call", () => {
    const open = procedures.filter(([, { _def }]) => !_def.meta?.permission).map(([name]) => name);
    expect(open.sort()).toMatchSnapshot();
  });

  test("every permission is asked for by a procedure or a route", () => {
    const asked = new Set(procedures.map(([, { _def }]) => _def.meta?.permission));
    const idle = Object.keys(PERMISSIONS).filter((name) => !asked.has(name as Permission));
    expect(idle).toEqual([]);
  });

  test("role by permission is what it was", () => {
    const table = (Object.keys(PERMISSIONS) as Permission[]).map(
      (permission) =>
        `${permission.padEnd(24)}${ROLES.map((role) => (may(role, permission) ? role : "-")).join(" ")}`,
    );
    expect(table).toMatchSnapshot();
  });

  test("a panelist and the front desk can decide, release, sign and administer nothing", () => {
    const grave = /\.(record|release|sign|approve|manage|change|write|open|run|move)$/;
    for (const role of ["panelist", "front_desk"] as const) {
      const allowed = (Object.keys(PERMISSIONS) as Permission[]).filter(
        (name) => may(role, name) && grave.test(name),
      );
      // A panelist may open a debrief that lacks nobody's scorecard; the rule for a gap is the domain's.
      expect(allowed).toEqual(role === "front_desk" ? ["visits.write"] : ["debriefs.open"]);
    }
  });
});
