package org.explainer.newsletter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.SettingsFile;
import org.explainer.channel.Theme;
import org.explainer.newsletter.mail.MergeTags;
import org.explainer.newsletter.mail.Platform;
import org.explainer.newsletter.mail.Sender;
import org.explainer.problem.Problems;

/**
 * What {@code jbake.properties} says of letters, each key with {@code newsletter.} before it.
 *
 * @param site absolute address of the site's home folder, without a final slash
 * @param address where {@code target/newsletter} will be published, without a final slash
 * @param images where its pictures are; the same unless they lie elsewhere
 * @param from the sender of drafts, if one is named
 * @param subject with {@code {number}}, {@code {title}} and {@code {book}} to be filled in
 * @param query what is added to links to the site, without a question mark; may be empty
 * @param width of the letter in CSS pixels
 * @param unsubscribe the platform whose sign for the link is used; {@code none} for no link
 * @param start the day on which the first letter of a series goes out, if it is known
 * @param every how many days there are between two letters of a series
 * @param split whether a chapter over budget goes out in parts
 */
public record LetterSettings(
        String site,
        String address,
        String images,
        Optional<Sender> from,
        String subject,
        String query,
        Brand brand,
        int width,
        Budget budget,
        String unsubscribe,
        Optional<LocalDate> start,
        int every,
        boolean split) {

    /**
     * How large a letter may be, in bytes of UTF-8.
     *
     * @param allowance what a platform adds when it sends
     */
    public record Budget(int warn, int error, int allowance) {
        /** What is left for a letter itself. */
        int room() {
            return error - allowance;
        }
    }

    private static final Pattern ADDRESS = Pattern.compile("https://[^\\s/?#]+(/[^\\s?#]*)?");
    private static final Pattern ONE_LINE = Pattern.compile("\\P{Cc}+");
    private static final Pattern UNFILLED = Pattern.compile("\\{(?!(number|title|book)})");
    private static final String FILLED = "write {number}, {title} and {book} for what is filled in";
    private static final String HTTPS = "write an address that begins with https://";

    private static final Set<String> KEYS =
            Set.of(
                    "url",
                    "images.url",
                    "from",
                    "subject",
                    "utm.source",
                    "utm.medium",
                    "utm.campaign",
                    "brand.accent",
                    "brand.background",
                    "brand.text",
                    "width",
                    "budget.warn",
                    "budget.error",
                    "budget.allowance",
                    "unsubscribe",
                    "series.start",
                    "series.every",
                    "split");

    /** Empty when something is wrong, which is reported. */
    static Optional<LetterSettings> read(ChannelContext context) {
        var problems = new Problems();
        SettingsFile file = context.settings().reportingTo(problems);
        var known = new TreeSet<String>();
        KEYS.forEach(key -> known.add("newsletter." + key));
        file.checkKeys("newsletter.", known, "docs/newsletter.adoc lists them");
        String site = file.host();
        if (!checkSite(file, site, context.problems())) {
            return Optional.empty();
        }
        LetterSettings settings = read(file, site, context.theme());
        settings.brand.check(file);
        problems.inReadingOrder().forEach(context.problems()::add);
        return problems.hasErrors() ? Optional.empty() : Optional.of(settings);
    }

    /** That it is an address is known by now. */
    private static boolean checkSite(SettingsFile file, String site, Problems problems) {
        if (file.text("newsletter.url", "").isEmpty() && site.startsWith("http:")) {
            problems.error(
                    file.place("site.host"),
                    "letters cannot take their pictures from " + site,
                    "use https, or set newsletter.url to an address that begins with it");
            return false;
        }
        return true;
    }

    private static LetterSettings read(SettingsFile file, String site, Theme theme) {
        String address = address(file, "newsletter.url", site + "/newsletter");
        return new LetterSettings(
                site,
                address,
                file.text("newsletter.images.url", "").isEmpty()
                        ? address
                        : address(file, "newsletter.images.url", ""),
                sender(file),
                subject(file),
                query(file),
                Brand.read(file, theme),
                file.number("newsletter.width", 600, 480, 640),
                new Budget(
                        file.number("newsletter.budget.warn", 60_000, 10_000, 100_000),
                        file.number("newsletter.budget.error", 80_000, 10_000, 100_000),
                        file.number("newsletter.budget.allowance", 12_000, 0, 50_000)),
                file.oneOf("newsletter.unsubscribe", "none", Platform.words()),
                start(file),
                file.number("newsletter.series.every", 7, 1, 90),
                file.oneOf("newsletter.split", "off", Set.of("off", "auto")).equals("auto"));
    }

    private static String subject(SettingsFile file) {
        String key = "newsletter.subject";
        String subject = file.text(key, "{title}", ONE_LINE, "write it on one line");
        Optional<String> sign = MergeTags.in(subject);
        if (sign.isPresent()) {
            String hint = "services that send letters take \"%s\" as code; " + FILLED;
            file.refuse(key, hint.formatted(sign.get()));
        } else if (UNFILLED.matcher(subject).find()) {
            file.refuse(key, FILLED);
        }
        return subject;
    }

    private static Optional<LocalDate> start(SettingsFile file) {
        String key = "newsletter.series.start";
        String written = file.text(key, "");
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            file.refuse(key, "write the day as 2027-01-11");
            return Optional.empty();
        }
    }

    private static Optional<Sender> sender(SettingsFile file) {
        String written = file.text("newsletter.from", "");
        Optional<Sender> sender = Sender.of(written);
        if (sender.isEmpty() && !written.isEmpty()) {
            file.refuse("newsletter.from", "write it as Name <name@example.org>");
        }
        return sender;
    }

    private static String address(SettingsFile file, String key, String otherwise) {
        return slashless(file.text(key, otherwise, ADDRESS, HTTPS));
    }

    private static String slashless(String address) {
        return address.replaceAll("/+$", "");
    }

    /** As Google's campaign parameters are written; those that are not set are left out. */
    private static String query(SettingsFile file) {
        Map<String, String> parts = new TreeMap<>();
        for (String part : new String[] {"campaign", "medium", "source"}) {
            String value = file.text("newsletter.utm." + part, "");
            if (!value.isEmpty()) {
                parts.put("utm_" + part, URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        StringBuilder query = new StringBuilder();
        parts.forEach((name, value) -> query.append('&').append(name).append('=').append(value));
        return query.isEmpty() ? "" : query.substring(1);
    }
}
