package org.explainer.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.explainer.Golden;
import org.explainer.language.Language;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.explainer.template.WordFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsCheckTest {

    private static final String HOST = "site.host=https://example.org/book\n";
    private static final String TEMPLATES =
            """
            template.home.file=pages/home.ftlh
            template.chapter.file=pages/chapter.ftlh
            template.actor.file=pages/actor.ftlh
            template.page.file=pages/page.ftlh
            """;

    @TempDir private Path root = Path.of("");

    @Test
    void acceptsSettingsOfAnEdition() throws IOException {
        for (String file : List.of("templates/first.css", "assets/css/blocks/map.css")) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.copy(Path.of(file), root.resolve(file));
        }
        String settings = Files.readString(Golden.ROOT.resolve("edition/jbake.properties"));
        assertThat(found(settings)).isEmpty();
        assertThat(found(settings + "theme.skye=#123456\ntheme.brick=#ff9a80\n"))
                .first()
                .asString()
                .endsWith("there is no setting theme.skye\n    did you mean \"theme.sky\"?");
    }

    @Test
    void takesNoAddressFromJbake() throws IOException {
        String missing =
                """
                jbake.properties: error: site.host is missing
                    write site.host=https://owner.github.io/repository""";
        assertThat(found(TEMPLATES)).containsExactly(missing);
        assertThat(found(TEMPLATES + "#" + HOST)).containsExactly(missing);
        assertThat(found(TEMPLATES + "site.host=\n"))
                .containsExactly(missing.replace("properties:", "properties:5:"));
        assertThat(found(TEMPLATES + "site.hots=https://example.org\n"))
                .containsExactly(
                        """
                        jbake.properties:5: error: there is no setting site.hots
                            did you mean "site.host"?""");
        assertThat(found("\ufeff" + HOST + TEMPLATES)).isEmpty();
    }

    @Test
    void takesTheAddressOfTheCommandLine() throws IOException {
        assertThat(found(TEMPLATES, "https://example.org/book/")).isEmpty();
        assertThat(found(HOST + TEMPLATES, "example.org"))
                .containsExactly(
                        """
                        jbake.properties: error: --host "example.org", given in place of site.host, is no address
                            write it as https://owner.github.io/repository""");
    }

    @Test
    void reportsKeysThatNobodyReads() throws IOException {
        assertThat(found(HOST + TEMPLATES + "render.fed=true\nsite.title=A\ntemplate.faq.file=x\n"))
                .containsExactly(
                        """
                        jbake.properties:6: error: there is no setting render.fed
                            did you mean "render.feed"?""",
                        """
                        jbake.properties:7: error: there is no setting site.title
                            docs/publishing.adoc names the settings""");
    }

    @Test
    void reportsWhatIsMissingInAnEmptyFile() throws IOException {
        assertThat(found(""))
                .hasSize(5)
                .allMatch(one -> one.startsWith("jbake.properties: error: "))
                .allMatch(one -> one.contains(" is missing\n    write "));
    }

    @Test
    void reportsValuesThatBreakWhatThePressPromises() throws IOException {
        String wrong =
                """
                render.encoding=ISO-8859-1
                output.extension=.php
                render.tags=true
                default.status=published
                render.feed=flase
                server.port=http
                template.encoding=utf-8
                """;
        assertThat(found(HOST + TEMPLATES + wrong))
                .containsExactly(
                        """
                        jbake.properties:6: error: render.encoding "ISO-8859-1" will not do
                            this press needs "UTF-8"; write that, or delete the line""",
                        """
                        jbake.properties:7: error: output.extension ".php" will not do
                            this press needs ".html"; write that, or delete the line""",
                        """
                        jbake.properties:8: error: render.tags "true" will not do
                            this press needs "false"; write that, or delete the line""",
                        """
                        jbake.properties:9: error: default.status "published" will not do
                            this press needs ""; write that, or delete the line""",
                        """
                        jbake.properties:10: error: render.feed "flase" will not do
                            did you mean "false"?""",
                        """
                        jbake.properties:11: error: server.port "http" will not do
                            write a number from 0 to 99999""");
    }

    @Test
    void reportsAKeyThatIsSetTwice() throws IOException {
        assertThat(found(HOST + TEMPLATES + "site.host = https://example.com\n"))
                .containsExactly(
                        """
                        jbake.properties:6: error: site.host is set twice, first on line 1
                            delete one of them""");
    }

    @Test
    void checksTheWordsOfTheFoldersThatAreSet() throws IOException {
        Files.createDirectories(root.resolve("text"));
        Files.writeString(root.resolve("text/words.properties"), "site.tile=A\n");
        assertThat(found(HOST + TEMPLATES + "content.folder=text\ntemplate.folder=forms\n"))
                .containsExactly(
                        """
                        text/words.properties:1: error: nothing prints words called site.tile
                            did you mean "site.title"?""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content.folder=../..",
                "asset.folder=/etc",
                "template.folder=C:forms",
                "feed.file=../../feed.xml",
                "sitemap.file=a/../../b.xml",
                "template.page.file=..\\\\page.ftlh"
            })
    void refusesPathsThatLeaveTheProject(String line) throws IOException {
        String key = line.substring(0, line.indexOf('='));
        String others = TEMPLATES.replaceAll("(?m)^" + Pattern.quote(key) + "=.*\n", "");

        assertThat(found(HOST + others + line + "\n"))
                .singleElement()
                .asString()
                .contains(": error: " + key + " \"")
                .contains("write a path within this project");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a\"onload=\"b",
                "https://a@evil.example",
                "https://a?b",
                "https://a/\"><script>",
                "https://a/'b"
            })
    void refusesHostsThatHoldMoreThanAnAddress(String host) throws IOException {
        assertThat(found(TEMPLATES + "site.host=" + host + "\n")).hasSize(1);
        assertThat(found(TEMPLATES + "site.host=http://[::1]:8080/a%20b/@c~d\n")).isEmpty();
        assertThat(found(TEMPLATES + "site.host=https://b\u00fcro.example/a\n")).isEmpty();
    }

    private List<String> found(String settings, String... host) throws IOException {
        Files.writeString(root.resolve("jbake.properties"), settings);
        var problems = new Problems();
        SettingsFile file =
                SettingsFile.read(
                        root, host.length > 0 ? Map.of("site.host", host[0]) : Map.of(), problems);
        SettingsCheck.check(file, Theme.read(root, file), problems);
        WordFiles.read(root, file.templates(), file.content(), Language.ENGLISH, problems);
        return problems.inReadingOrder().stream().map(Problem::toString).toList();
    }
}
