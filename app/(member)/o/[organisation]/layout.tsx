import { ApiProvider } from "@/app/_client/trpc";
import { may } from "@/server/auth/permissions";
import { places } from "./_shell/places";
import { Shell } from "./_shell/shell";
import { findSurroundings } from "./_shell/surroundings";

export default async function Layout({ children, params }: LayoutProps<"/o/[organisation]">) {
  const { organisation: slug } = await params;
  const { organisation, me, others } = await findSurroundings(slug);
  return (
    <ApiProvider key={slug} organisation={slug}>
      <Shell
        organisation={{ name: organisation.name, slug }}
        me={{ name: me.name, email: me.email, roleName: me.roleName }}
        others={others.map((other) => ({ name: other.name, slug: other.slug }))}
        segments={places.filter(({ permission }) => may(me.role, permission)).map(({ segment }) => segment)}
      >
        {children}
      </Shell>
    </ApiProvider>
  );
}
