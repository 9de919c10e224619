package org.explainer.manuscript.data;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A person of the book.
 *
 * @param nameInEssay how the essay spells the name, if otherwise; may be empty
 * @param nameNative in the person's own script; empty where that is Latin
 * @param nativeLang BCP 47 tag of {@code nameNative}
 * @param aliases other spellings by which readers may look for the person; printed nowhere
 * @param checked the day an editor last checked what is said of a living person
 * @param bio at most two neutral sentences
 * @param portrait shown in place of the monogram
 */
public record Actor(
        String id,
        String name,
        String nameInEssay,
        String nameNative,
        String nativeLang,
        List<String> aliases,
        String country,
        Tier tier,
        boolean living,
        LocalDate checked,
        List<Role> roles,
        String bio,
        Optional<Portrait> portrait,
        Origin origin)
        implements Entry {

    /** {@code KEY} actors have a page and a sidebar of their own. */
    public enum Tier {
        KEY,
        SUPPORTING,
        CRITIC,
        AUTHOR
    }

    /**
     * An office held.
     *
     * @param years as printed
     * @param office {@code state} at the head of one, {@code government} at the head of that; empty
     *     for any other
     * @param tenures the years for drawings; empty where no bar could say it truly
     */
    public record Role(
            String title, String years, String office, List<Tenure> tenures, List<String> sources) {

        /** What offices there are to tell apart. */
        public static final List<String> OFFICES = List.of("state", "government");

        public Role {
            tenures = List.copyOf(tenures);
            sources = List.copyOf(sources);
        }
    }

    public Actor {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
    }

    /** Whether the tier's name, in letters of any case, is {@code name}. */
    public boolean isOfTier(String name) {
        return tier.name().equalsIgnoreCase(name);
    }

    public boolean isKey() {
        return tier == Tier.KEY;
    }

    /**
     * First letters of first and last name as the book prints them; in another script they mislead.
     */
    public String monogram() {
        String[] names = name.split(" ");
        return initial(names[0]) + (names.length > 1 ? initial(names[names.length - 1]) : "");
    }

    /** Ids of the sources of all roles, each once. */
    public List<String> sources() {
        return roles.stream().flatMap(role -> role.sources().stream()).distinct().toList();
    }

    /** The family name, by which indexes are sorted. */
    public String familyName() {
        return Arrays.stream(name.split(" ")).skip(1).reduce((first, last) -> last).orElse(name);
    }

    private static String initial(String word) {
        return word.codePoints()
                .limit(1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
