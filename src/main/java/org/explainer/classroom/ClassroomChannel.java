package org.explainer.classroom;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.explainer.channel.Channel;
import org.explainer.channel.ChannelContext;
import org.explainer.channel.Content;
import org.explainer.classroom.artefact.Artefact;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.ClassroomSettings;
import org.explainer.classroom.artefact.ClassroomTemplates;
import org.explainer.classroom.artefact.Digests;
import org.explainer.classroom.artefact.InputDigest;
import org.explainer.classroom.artefact.KeptArtefacts;
import org.explainer.classroom.artefact.Maker;
import org.explainer.classroom.artefact.SiteCopy;
import org.explainer.classroom.artefact.SkippedMaker;
import org.explainer.classroom.bundle.CartridgeZip;
import org.explainer.classroom.bundle.KolibriZip;
import org.explainer.classroom.bundle.PupilZips;
import org.explainer.classroom.bundle.ScormZip;
import org.explainer.classroom.bundle.SinglePages;
import org.explainer.classroom.bundle.TeacherZip;
import org.explainer.classroom.bundle.ZimFile;
import org.explainer.classroom.epub.EpubBook;
import org.explainer.classroom.pdf.PdfBooks;
import org.explainer.edition.Edition;
import org.explainer.progress.Stage;
import org.explainer.template.TemplateError;

/** Everything that a class without a network needs, each thing one file. */
@AutoService(Channel.class)
public final class ClassroomChannel implements Channel {

    /** In the order in which they are made: e-books have the numbers of paper's pages. */
    private static final List<Maker> MAKERS =
            List.of(
                    new PupilZips(),
                    new SinglePages(),
                    new PdfBooks(),
                    new EpubBook(),
                    new ScormZip(),
                    new KolibriZip(),
                    new ZimFile(),
                    new TeacherZip(),
                    new CartridgeZip());

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public ClassroomChannel() {}

    @Override
    public String name() {
        return "classroom";
    }

    @Override
    public List<String> needs() {
        return List.of("site");
    }

    @Override
    public void publish(Edition whole, ChannelContext context) throws IOException {
        Optional<ClassroomSettings> settings =
                ClassroomSettings.read(
                        context, MAKERS.stream().map(Maker::name).collect(toUnmodifiableSet()));
        if (settings.isEmpty()) {
            return;
        }
        Path site = Optional.ofNullable(context.made().get("site")).orElseThrow();
        Edition edition = whole.heardOn(site);
        try {
            var templates = new ClassroomTemplates(edition, settings.get(), context);
            var copy = SiteCopy.of(edition, templates, site, context.cache());
            write(
                    new ClassroomContext(
                            edition, settings.get(), templates, site, copy, copy.lite(), context));
        } catch (TemplateError e) {
            context.problems().add(e.problem());
        }
    }

    private static void write(ClassroomContext classroom) throws IOException {
        List<Artefact> artefacts = new ArrayList<>();
        List<SkippedMaker> skipped = new ArrayList<>();
        var kept = new KeptArtefacts(made(classroom), InputDigest.of(classroom));
        List<Maker> chosen = chosen(classroom);
        Stage stage = classroom.channel().stage();
        stage.expect(chosen.size());
        for (Maker maker : chosen) {
            Optional<SkippedMaker> reason = SkippedMaker.of(maker);
            reason.ifPresent(skipped::add);
            if (reason.isEmpty()) {
                stage.step(maker.name(), () -> artefacts.addAll(kept.of(maker, classroom)));
            }
        }
        Map<String, Content> files = new TreeMap<>();
        artefacts.forEach(artefact -> files.put(artefact.file(), Content.in(artefact.path())));
        Path output = classroom.channel().output();
        String digests = Digests.keptIn(classroom.channel().cache()).list(files);
        Files.writeString(output.resolve("SHA256SUMS"), digests);
        Files.write(output.resolve("index.html"), new IndexPage(classroom).of(artefacts, skipped));
    }

    private static List<Maker> chosen(ClassroomContext classroom) {
        Set<String> bundles = classroom.settings().bundles();
        return MAKERS.stream().filter(maker -> bundles.contains(maker.name())).toList();
    }

    private static Path made(ClassroomContext classroom) {
        return classroom.channel().cache().resolve("classroom").resolve("made");
    }
}
