package org.explainer.site;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Links the modules of a script into one file: browsers load no module from a disk, and one file
 * comes sooner than ten. Each module stands once, before those that import it. All of them are in
 * one scope, so that links cost no byte, and no two of a script may declare the same name.
 *
 * @param modules by their files, as copied
 * @param assets the folder that they were copied into
 * @param name of the folder that they were copied from, for reports
 */
record Modules(Map<Path, ScriptModule> modules, Path assets, String name, Problems problems) {

    private static final String FORMS =
            "write import { names } from \"./file.js\"; or export before what is declared";

    static Modules read(List<Path> files, Path assets, String name, Problems problems)
            throws IOException {
        Map<Path, ScriptModule> modules = new TreeMap<>();
        for (Path file : files) {
            modules.put(file, new ScriptModule(file, Files.readString(file)));
        }
        return new Modules(modules, assets, name, problems);
    }

    /**
     * Writes every script that no other imports; those that are imported are gone afterwards.
     *
     * @return the scripts that are left; none if something cannot be linked, which is reported
     */
    List<Path> link() throws IOException {
        List<ScriptModule> faulty =
                modules.values().stream().filter(module -> !sound(module)).toList();
        if (!faulty.isEmpty()) {
            return List.of();
        }
        Set<Path> imported = new TreeSet<>();
        for (ScriptModule module : modules.values()) {
            module.imports().forEach(found -> imported.add(found.from()));
        }
        List<Path> scripts =
                modules.keySet().stream().filter(file -> !imported.contains(file)).toList();
        for (Path script : scripts) {
            Files.writeString(script, linked(module(script)));
        }
        for (Path file : imported) {
            Files.delete(file);
        }
        return scripts;
    }

    private String linked(ScriptModule script) {
        List<ScriptModule> order = new ArrayList<>();
        place(script, order);
        Map<String, ScriptModule> declared = new HashMap<>();
        var whole = new StringBuilder("(() => {\n\"use strict\";\n");
        for (ScriptModule module : order) {
            for (ScriptModule.Declared found : module.names()) {
                ScriptModule other = declared.put(found.name(), module);
                if (other != null) {
                    String what = found.name() + " is declared in " + named(other) + " too";
                    report(module, found.line(), what, "give one of them another name");
                }
            }
            whole.append(module.body());
        }
        return whole.append("})();\n").toString();
    }

    /** Puts a module behind all that it imports. */
    private void place(ScriptModule module, List<ScriptModule> order) {
        for (ScriptModule.Import wanted : module.imports()) {
            if (!order.contains(module(wanted.from()))) {
                place(module(wanted.from()), order);
            }
        }
        order.add(module);
    }

    /** Whether it can be linked; what cannot is reported. */
    private boolean sound(ScriptModule module) {
        boolean sound = true;
        for (ScriptModule.Import wanted : module.imports()) {
            if (!modules.containsKey(wanted.from())) {
                String what = "there is no script " + wanted.wanted();
                report(module, wanted.line(), what, "name one by its way from this file");
                sound = false;
            } else if (leads(wanted.from(), module.file(), new TreeSet<>())) {
                String what = wanted.wanted() + " imports what imports it";
                report(module, wanted.line(), what, "put what both need into a third file");
                sound = false;
            }
        }
        for (String line : module.others()) {
            report(module, module.line(line), "the press does not link " + line, FORMS);
            sound = false;
        }
        return sound;
    }

    private boolean leads(Path from, Path to, Set<Path> seen) {
        if (from.equals(to)) {
            return true;
        }
        return seen.add(from)
                && modules.containsKey(from)
                && module(from).imports().stream()
                        .anyMatch(wanted -> leads(wanted.from(), to, seen));
    }

    private void report(ScriptModule module, int line, String what, String hint) {
        problems.error(new Place(named(module), line), what, hint);
    }

    private String named(ScriptModule module) {
        return name + "/" + Place.of(assets, module.file(), 0).file();
    }

    private ScriptModule module(Path file) {
        return requireNonNull(modules.get(file));
    }
}
