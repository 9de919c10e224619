// On small screens the lists in the footer are folded; without this file they are open.
import { all } from "../base/page.js";

if (matchMedia("(max-width: 47.99rem)").matches) {
  all(".footer details").forEach((list) => (list.open = false));
}
