package org.explainer.site.listen;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.SettingsFile;

/**
 * What {@code jbake.properties} says of the podcast.
 *
 * @param category one of Apple's (podcasters.apple.com/support/1691)
 * @param owner whom directories may write to; one or none
 */
public record Podcast(String category, List<Owner> owner) {

    /** {@code mail} is shown to everybody who reads the feed. */
    public record Owner(String name, String mail) {}

    private static final String CATEGORY = "podcast.category";
    private static final String OWNER = "podcast.owner";
    private static final Pattern SENDER =
            Pattern.compile("([^\\p{Cntrl}<>]*[^\\p{Cntrl}<> ]) *+<([^\\s<>@,]+@[^\\s<>@,]+)>");

    public Podcast {
        owner = List.copyOf(owner);
    }

    /** What cannot be used is reported at its line. */
    public static Podcast read(ChannelContext context) {
        SettingsFile file = context.settings();
        file.checkKeys("podcast.", Set.of(CATEGORY, OWNER), "docs/listening.adoc lists them");
        String owner = file.text(OWNER, "", SENDER, "write it as Name <name@example.org>");
        Matcher parts = SENDER.matcher(owner);
        return new Podcast(
                file.text(CATEGORY, "Education"),
                parts.matches() ? List.of(new Owner(parts.group(1), parts.group(2))) : List.of());
    }

    /**
     * The day as RFC 822 has it, in the minute of the chapter's number: programs sort by it, and
     * chapters may be of one day.
     */
    public String published(LocalDate day, int number) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                day.atStartOfDay(ZoneOffset.UTC).plusMinutes(number));
    }
}
