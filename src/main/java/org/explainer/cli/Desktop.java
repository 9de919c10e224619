package org.explainer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The programs that open an address as a double click does. */
final class Desktop {

    private Desktop() {}

    /** Opens the browser, if that is {@code wanted}; says so to {@code err} where it cannot. */
    static void open(boolean wanted, String address, PrintWriter err) {
        if (wanted) {
            try {
                new ProcessBuilder(command(System.getProperty("os.name"), address)).start();
            } catch (IOException e) {
                err.println("warning: no program here opens a browser\n    open " + address);
            }
        }
    }

    static List<String> command(String system, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return List.of("open", address);
        }
        return name.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    }
}
