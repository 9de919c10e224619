package org.explainer.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.explainer.channel.Channel;
import org.explainer.channel.SettingsFile;
import org.explainer.edition.Edition;

/**
 * The channels of a build in the order in which they are made: by name, and each after those that
 * it needs.
 *
 * @param chosen the names of those to be published
 * @param without the names of those that the edition does not have
 */
public record ChannelOrder(List<Channel> channels, Set<String> chosen, Set<String> without) {

    private static final String SETTING = "channels";

    public ChannelOrder {
        channels = List.copyOf(channels);
        chosen = Set.copyOf(chosen);
        without = Set.copyOf(without);
    }

    /** All channels. */
    public static ChannelOrder all() {
        return of(installed(), Set.copyOf(names()));
    }

    /** The channel of that name and what it needs, which is not published. */
    public static ChannelOrder only(String name) {
        return of(installed(), Set.of(name));
    }

    /** The chosen ones of {@code all}, which are in the order of names, and what they need. */
    public static ChannelOrder of(List<Channel> all, Set<String> chosen) {
        return of(all, chosen, Set.of());
    }

    private static ChannelOrder of(List<Channel> all, Set<String> chosen, Set<String> without) {
        List<Channel> order = new ArrayList<>();
        for (String name : new TreeSet<>(chosen)) {
            add(name, all, order);
        }
        return new ChannelOrder(order, chosen, without);
    }

    private static void add(String name, List<Channel> all, List<Channel> order) {
        for (Channel channel : all) {
            if (channel.name().equals(name) && order.stream().noneMatch(isCalled(name))) {
                channel.needs().forEach(needed -> add(needed, all, order));
                order.add(channel);
            }
        }
    }

    private static Predicate<Channel> isCalled(String name) {
        return channel -> channel.name().equals(name);
    }

    /** With what these channels ask about {@code edition}, which is not published for that. */
    ChannelOrder asking(Edition edition) {
        List<Channel> order = new ArrayList<>();
        for (Channel channel : channels) {
            channel.asks(edition).forEach(asked -> add(asked, installed(), order));
            add(channel.name(), channels, order);
        }
        return new ChannelOrder(order, chosen, without);
    }

    /** Without what {@code channels=} of the settings leaves out, which is not published. */
    ChannelOrder within(SettingsFile settings) {
        Set<String> without = new TreeSet<>(names());
        without.removeAll(settings.someOf(SETTING, Set.copyOf(names())));
        Set<String> rest = new TreeSet<>(chosen);
        rest.removeAll(without);
        if (rest.isEmpty()) {
            settings.refuse(SETTING, "add " + String.join(" ", chosen) + ", which is asked for");
        }
        return of(channels, rest, without);
    }

    boolean isChosen(Channel channel) {
        return chosen.contains(channel.name());
    }

    /** The names that one may choose. */
    public static List<String> names() {
        return installed().stream().map(Channel::name).toList();
    }

    private static List<Channel> installed() {
        List<Channel> channels = new ArrayList<>();
        ServiceLoader.load(Channel.class).forEach(channels::add);
        channels.sort(Comparator.comparing(Channel::name));
        return channels;
    }
}
