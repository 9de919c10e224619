package org.explainer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsTest {

    @TempDir private Path site = Path.of("");

    private final List<String> names = new ArrayList<>();
    private final Problems problems = new Problems();

    @Test
    void rememberUnderTheNameOfTheirEdition() {
        assertThat(Scripts.finish("localStorage.getItem(\"explainer-\" + name);", "mill"))
                .isEqualTo("localStorage.getItem(\"mill-\"+name);\n");
        assertThat(Scripts.finish("const KEY = \"explainer-ratings\";", "mill"))
                .isEqualTo("const KEY=\"mill-ratings\";\n");
        assertThat(Scripts.finish("window.explainerLive();", "mill"))
                .isEqualTo("window.explainerLive();\n");
    }

    @Test
    void linksEachModuleOnceBeforeThoseThatImportIt() throws IOException {
        write("js/site.js", "import \"./parts/keys.js\";\nimport \"./parts/finder.js\";\n");
        write("js/parts/keys.js", "import { open } from \"./finder.js\";\nopen();\n");
        write(
                "js/parts/finder.js",
                """
                import {
                  all,
                  one,
                } from "../base/page.js";
                let own = 1; // once
                export function open() {}
                """);
        write("js/base/page.js", "export const one = 1;\nexport async function all() {}\n");

        finish();

        assertThat(problems.inReadingOrder()).isEmpty();
        assertThat(site.resolve("js/site.js"))
                .hasContent(
                        """
                        (()=>{"use strict";const one=1;async function all(){}let own=1;\
                        function open(){}open();})();
                        """);
        assertThat(site.resolve("js/parts")).doesNotExist();
        assertThat(site.resolve("js/base")).doesNotExist();
    }

    @Test
    void leavesTheScriptsOfOthersAsTheyAre() throws IOException {
        String script = "  // theirs\n";
        write("js/vendor/engine.js", script);
        write("media/cues.js", script);
        write("js/blocks/quiz.js", script);

        finish();

        assertThat(site.resolve("js/vendor/engine.js")).hasContent(script);
        assertThat(site.resolve("media/cues.js")).hasContent(script);
        assertThat(site.resolve("js/blocks/quiz.js")).hasContent("(()=>{\"use strict\";})();\n");
    }

    @Test
    void reportsWhatCannotBeLinked() throws IOException {
        write("js/first.js", "start();\nimport \"./none.js\";\n");
        write("js/hen.js", "import \"./egg.js\";\n");
        write("js/egg.js", "import \"./hen.js\";\n");
        write("js/star.js", "// all\nimport * as page from \"./page.js\";\n");

        finish();

        assertThat(problems.inReadingOrder())
                .map(Object::toString)
                .containsExactly(
                        """
                        assets/js/egg.js:1: error: ./hen.js imports what imports it
                            put what both need into a third file""",
                        """
                        assets/js/first.js:2: error: there is no script ./none.js
                            name one by its way from this file""",
                        """
                        assets/js/hen.js:1: error: ./egg.js imports what imports it
                            put what both need into a third file""",
                        """
                        assets/js/star.js:2: error: the press does not link import * as page from "./page.js";
                            write import { names } from "./file.js"; or export before what is declared""");
    }

    @Test
    void reportsNamesThatTwoModulesOfAScriptDeclare() throws IOException {
        write("js/site.js", "import \"./a.js\";\nimport \"./b.js\";\n");
        write("js/a.js", "export let open = 1;\n");
        write("js/b.js", "{\n  const open = 3;\n}\nfunction open() {}\n");
        write("js/other.js", "const open = 2;\n");

        finish();

        assertThat(problems.inReadingOrder())
                .singleElement()
                .hasToString(
                        """
                        assets/js/b.js:4: error: open is declared in assets/js/a.js too
                            give one of them another name""");
    }

    private void finish() throws IOException {
        Scripts.finish(names, site, "assets", "mill", problems);
    }

    private void write(String name, String text) throws IOException {
        names.add(name);
        Files.createDirectories(site.resolve(name).getParent());
        Files.writeString(site.resolve(name), text);
    }
}
