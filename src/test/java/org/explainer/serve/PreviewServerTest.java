package org.explainer.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir private Path folder = Path.of("");

    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        write("site/index.html", "<p>Home");
        write("site/404.html", "<p>Nothing here");
        write("site/css/site.css", "p { color: red } ".repeat(200));
        write("site/media/a.vtt", "WEBVTT");
        write("site/data/a.csv", "a,b");
        write("site/sound.mp3", "0123456789");
        write("secret.txt", "secret");
        Files.createSymbolicLink(folder.resolve("site/link.txt"), folder.resolve("secret.txt"));
        server = PreviewServer.start(folder.resolve("site"), 0, "/repo/");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/repo/, text/html;charset=utf-8",
        "/repo/css/site.css, text/css;charset=utf-8",
        "/repo/media/a.vtt, text/vtt;charset=utf-8",
        "/repo/data/a.csv, text/csv;charset=utf-8",
        "/repo/sound.mp3, audio/mpeg"
    })
    void saysWhatKindAFileIs(String path, String type) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("").replace("; ", ";"))
                .isEqualToIgnoringCase(type);
    }

    @Test
    void showsTheSitesOwnPageForWhatThereIsNot() throws Exception {
        for (String path : new String[] {"/repo/no.html", "/", "/repo/link.txt", "/other/"}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).isEqualTo("<p>Nothing here");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/repo/../secret.txt", "/repo/%2e%2e/secret.txt", "/repo/%00"})
    void letsNobodyOutOfTheFolder(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("secret\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "TRACE", "OPTIONS"})
    void onlyReads(String method) throws IOException {
        assertThat(raw(method + " /repo/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void answersToNoOtherName() throws IOException {
        assertThat(raw("GET /repo/ HTTP/1.1\r\nHost: evil.example\r\n")).startsWith("HTTP/1.1 421");
        assertThat(raw("GET /repo/ HTTP/1.1\r\nHost: 127.0.0.1:8000\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void sendsAPartOfASound() throws Exception {
        HttpResponse<String> part = get("/repo/sound.mp3", "Range", "bytes=2-4");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 2-4/10");

        assertThat(get("/repo/sound.mp3", "Range", "bytes=99-").statusCode()).isEqualTo(416);
    }

    @Test
    void sendsNothingAgainThatIsStillTheSame() throws Exception {
        String tag = get("/repo/sound.mp3").headers().firstValue("ETag").orElseThrow();

        assertThat(get("/repo/sound.mp3", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void sendsWhatWasWrittenThisVeryMoment() throws Exception {
        for (String text : new String[] {"one", "two two", "three"}) {
            write("site/data/now.csv", text);
            assertThat(get("/repo/data/now.csv").body()).isEqualTo(text);
        }
    }

    @Test
    void sendsTextsCompressed() throws Exception {
        assertThat(get("/repo/css/site.css", "Accept-Encoding", "gzip").headers().map())
                .containsKey("Content-Encoding");
    }

    @Test
    void saysThatAnotherProgramHasThePort() {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> PreviewServer.start(folder, server.port(), "/"));
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                        .method("GET", BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private String raw(String head) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream()
                    .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
