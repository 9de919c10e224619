// Buttons that print the page.
import { all } from "../base/page.js";

all(".print").forEach((button) => button.addEventListener("click", () => window.print()));
