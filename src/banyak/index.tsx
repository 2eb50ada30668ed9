import { createRoot } from "react-dom/client";
import { languageOf } from "../text/languageOf";
import { Page } from "./Page";

const place = document.getElementById("page");
if (!place) throw new Error("The page has no element with the id page.");

createRoot(place).render(<Page spoken={languageOf(navigator.language)} newHand={newHand} />);

function newHand(): Worker {
  return new Worker(/* webpackChunkName: "banyak-worker" */ new URL("./worker.ts", import.meta.url));
}
