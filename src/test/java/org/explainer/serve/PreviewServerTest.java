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
import java.util.ArrayList;
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
        write("secret.txt", "not for you");
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
    @ValueSource(
            strings = {
                "/repo/../secret.txt",
                "/repo/%2e%2e/secret.txt",
                "/repo/%2E%2E%2Fsecret.txt",
                "/repo/..%2fsecret.txt",
                "/repo/%252e%252e/secret.txt",
                "/repo/..%5csecret.txt",
                "/repo/..\\secret.txt",
                "/repo/..;/secret.txt",
                "/repo/css/../../secret.txt",
                "/repo/css/.//..//../secret.txt",
                "/repo/%c0%ae%c0%ae/secret.txt",
                "/repo/%uff0e%uff0e/secret.txt",
                "/repo/....//secret.txt",
                "//secret.txt",
                "/repo//../secret.txt",
                "/repo/link.txt",
                "/repo/link.txt%00.html",
                "/repo/%00",
                "/repo/file:///etc/passwd",
                "http://localhost/repo/../secret.txt",
                "../secret.txt",
                "*"
            })
    void letsNobodyOutOfTheFolder(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("not for you");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /repo/ HTTP/1.1\r\nHost: evil.example\r\nHost: localhost\r\n",
                "GET /repo/ HTTP/1.1\r\nHost: localhost.evil.example\r\n",
                "GET /repo/ HTTP/1.1\r\nHost: localhost@evil.example\r\n",
                "GET /repo/ HTTP/1.1\r\nHost: 169.254.169.254\r\n",
                "GET http://evil.example/repo/ HTTP/1.1\r\nHost: localhost\r\n",
                "GET /repo/ HTTP/1.1\r\n",
                "GET /repo/ HTTP/9.9\r\nHost: localhost\r\n",
                "GARBAGE\r\n",
                "GET /repo/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n",
                "GET /repo/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n",
                "GET /repo/ HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: x\r\n"
            })
    void refusesWhatNoBrowserAsks(String request) throws IOException {
        assertThat(raw(request)).matches("(?s)HTTP/1.1 [45].*").doesNotContain("<p>Home");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 206, 0",
        "bytes=-2, 206, 89",
        "bytes=8-99, 206, 89",
        "bytes=9-1, 416, ",
        "bytes=10-, 416, ",
        "bytes=-0, 416, ",
        "bytes=99999999999999999999-, 416, ",
        "bytes=a-b, 416, "
    })
    void sendsOnlyWhatThereIsOfAFile(String range, int status, String body) throws Exception {
        HttpResponse<String> answer = get("/repo/sound.mp3", "Range", range);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (body != null) {
            assertThat(answer.body()).isEqualTo(body);
        }
    }

    /** The threads of servers alone: other tests run beside this one. */
    private static long waiting() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("qtp"))
                .count();
    }

    /** Slow and silent clients take a thread only when they have said something. */
    @Test
    void answersBesideAThousandThatAskNothing() throws Exception {
        long threads = waiting();
        var others = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 1_000; i++) {
                var socket = new Socket("127.0.0.1", server.port());
                others.add(socket);
                if (i % 3 == 0) {
                    socket.getOutputStream()
                            .write("GET /repo/ HT".getBytes(StandardCharsets.UTF_8));
                }
            }

            assertThat(get("/repo/").body()).isEqualTo("<p>Home");
            assertThat(waiting() - threads).isLessThan(40);
        } finally {
            for (Socket socket : others) {
                socket.close();
            }
        }
        assertThat(get("/repo/").body()).isEqualTo("<p>Home");
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
