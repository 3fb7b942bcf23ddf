import { Container, Head, Html, Section, Text } from "react-email";

const fonts = "-apple-system,BlinkMacSystemFont,'Segoe UI',Helvetica,Arial,sans-serif";

/** Mail programs that know dark mode take these; the others keep the colours on the elements. */
const dark = `@media (prefers-color-scheme: dark) {
  .ground { background-color: #16181a !important; color: #e8e8e3 !important; }
  .quiet { color: #a3a6a0 !important; }
  .line { border-color: #34383a !important; }
}`;

const hidden = { display: "none", maxHeight: 0, maxWidth: 0, overflow: "hidden", opacity: 0 };

/**
 * What stands around the words of every mail. Names in double brackets are filled for each mail, by string alone: the
 * frame is rendered once, when it changes, and lies ready in rendered.ts.
 */
export function Frame() {
  return (
    <Html lang="[[locale]]" dir="[[direction]]">
      <Head>
        <title>[[subject]]</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{dark}</style>
      </Head>
      <body
        className="ground"
        style={{ margin: 0, padding: 0, backgroundColor: "#ffffff", color: "#1b1d1c" }}
      >
        <div style={hidden}>[[preview]]</div>
        <Container style={{ maxWidth: "600px", margin: "0 auto", fontFamily: fonts, padding: "32px 24px" }}>
          <Text style={{ margin: "0 0 24px", fontSize: "14px", lineHeight: "20px", fontWeight: 600 }}>
            <span style={{ color: "[[brand]]" }} aria-hidden="true">
              ■{" "}
            </span>
            [[organisation]]
          </Text>
          <Section style={{ fontSize: "16px", lineHeight: "24px" }}>[[body]]</Section>
          <Text
            className="quiet line"
            style={{
              margin: "32px 0 0",
              padding: "16px 0 0",
              borderTop: "1px solid #d5d5cf",
              fontSize: "13px",
              lineHeight: "20px",
              color: "#5c605c",
            }}
          >
            [[organisation]]
            <br />
            [[address]]
          </Text>
        </Container>
      </body>
    </Html>
  );
}
