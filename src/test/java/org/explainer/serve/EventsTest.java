package org.explainer.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EventsTest {

    private static final int STATES = 300;
    private static final String LONG = "x".repeat(20_000);

    @TempDir private Path folder = Path.of("");

    /** A page in the background reads when its browser lets it, and must not miss a build. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void tellsAPageThatReadsSlowlyAllOfIt() throws IOException {
        var events = new Events();
        try (PreviewServer server = PreviewServer.start(Map.of("/", folder), 0, events);
                var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write(
                            "GET /.press/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                    .getBytes(UTF_8));
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            assertThat(reader.lines().anyMatch(line -> line.contains("\"build\":0"))).isTrue();

            IntStream.rangeClosed(1, STATES).forEach(state -> events.state(state + LONG));

            List<String> told =
                    reader.lines()
                            .filter(line -> line.startsWith("data: "))
                            .limit(STATES)
                            .map(line -> line.substring("data: ".length(), line.indexOf('x')))
                            .toList();
            assertThat(told)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, STATES).mapToObj(String::valueOf).toList());
        }
    }
}
