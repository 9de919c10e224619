// Comforts, without which every page reads as well: a file for each. The build links them into one.
import "./comforts/live.js";
import "./comforts/panels.js";
import "./comforts/settings.js";
import "./comforts/finder.js";
import "./comforts/listening.js";
import "./comforts/keys.js";
import "./comforts/copying.js";
import "./comforts/printing.js";
import "./comforts/progress.js";
import "./comforts/continuing.js";
import "./comforts/forgetting.js";
import "./comforts/terms.js";
import "./comforts/notes.js";
import "./comforts/folding.js";
import "./comforts/sections.js";
