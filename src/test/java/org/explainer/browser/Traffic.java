package org.explainer.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;

/** The addresses that pages asked for, and what went wrong with them. */
record Traffic(List<String> addresses, List<String> failures) {

    private static final Json JSON = new Json();

    static Traffic of(List<LogEntry> log) {
        var traffic = new Traffic(new ArrayList<>(), new ArrayList<>());
        for (LogEntry entry : log) {
            Map<?, ?> event = part(JSON.toType(entry.getMessage(), Json.MAP_TYPE), "message");
            traffic.note(String.valueOf(event.get("method")), part(event, "params"));
        }
        return traffic;
    }

    private void note(String method, Map<?, ?> event) {
        switch (method) {
            case "Network.requestWillBeSent" -> addresses.add(url(part(event, "request")));
            case "Network.loadingFailed" -> failures.add(String.valueOf(event.get("errorText")));
            case "Network.responseReceived" -> noteStatus(part(event, "response"));
            default -> {}
        }
    }

    private void noteStatus(Map<?, ?> response) {
        if (response.get("status") instanceof Number status && status.intValue() >= 400) {
            failures.add(status + " " + url(response));
        }
    }

    /** Whatever was asked for outside this folder or server; a page may hold data of its own. */
    List<String> strayingFrom(String base) {
        return addresses.stream()
                .filter(address -> !address.startsWith(base) && !address.startsWith("data:"))
                .toList();
    }

    private static String url(Map<?, ?> message) {
        return String.valueOf(message.get("url"));
    }

    private static Map<?, ?> part(Map<?, ?> message, String name) {
        return message.get(name) instanceof Map<?, ?> part ? part : Map.of();
    }
}
