import { createClient } from "@digipoint/sdk/client";
import { chartStyles } from "@digipoint/sdk/reporting";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { Dashboard } from "./dashboard.tsx";
import "./dashboard.css";

const service = createClient({ url: location.origin });

// A sheet that is constructed obeys a policy without inline styles.
const styles = new CSSStyleSheet();
styles.replaceSync(chartStyles);
document.adoptedStyleSheets.push(styles);

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element #root.");
createRoot(root).render(
  <StrictMode>
    <Provider value={service.urql}>
      <Dashboard service={service} />
    </Provider>
  </StrictMode>,
);
