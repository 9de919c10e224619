package org.explainer.template;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.explainer.overlay.Overlay;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problem.Severity;

/** FreeMarker, set strict: HTML is escaped by default and a missing value stops the build. */
public final class Templates {

    private final Configuration freemarker = new StoppableTemplates();
    private final Overlay files;
    private final String name;
    private final TemplateTimer watch;

    /** The templates of a folder alone. */
    public Templates(Path folder, String name) {
        this(Overlay.alone(folder), name);
    }

    /** {@code name} is the folder's path from the project's root, for messages. */
    public Templates(Overlay files, String name) {
        this(files, name, TemplateTimer.LONGEST, Templates::fail);
    }

    /**
     * One that gives each template only so much of the processor's time.
     *
     * @param lastResort what to do where a template cannot be ended
     */
    Templates(Overlay files, String name, Duration longest, Consumer<TemplateError> lastResort) {
        this.files = files;
        this.name = name;
        this.watch = new TemplateTimer(longest, place -> lastResort.accept(deaf(place)));
        freemarker.setTemplateLoader(new OverlayLoader(files));
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setLocale(Locale.ROOT);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setNumberFormat("computer");
        freemarker.setRecognizeStandardFileExtensions(true);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    /** Whether there is a template of that path. */
    boolean has(String template) {
        return files.has(template);
    }

    /**
     * Renders a path below the template folder such as {@code blocks/chart.ftlh}.
     *
     * @throws TemplateError when the template is missing, misspelt or lacks a value
     */
    public String render(String template, Map<String, ?> model) {
        var out = new BoundedWriter();
        try {
            watch.process(freemarker.getTemplate(template).createProcessingEnvironment(model, out));
        } catch (TemplateNotFoundException e) {
            throw missing(e);
        } catch (ParseException e) {
            throw misspelt(e);
        } catch (TemplateException e) {
            throw failed(template, e);
        } catch (IOException e) {
            throw unread(template, e);
        } catch (TemplateTimer.Stopped e) {
            throw stopped(e);
        } catch (StackOverflowError e) {
            throw endless(
                    new Place(template, 0),
                    "what it includes, or a macro of it, calls itself",
                    "look for an include that leads back to where it began",
                    e);
        }
        return out.toString();
    }

    private RuntimeException unread(String template, IOException e) {
        if (e instanceof BoundedWriter.Endless) {
            return endless(
                    new Place(template, 0), "a list in it has no end", "look for a <#list 1..>", e);
        }
        // FreeMarker remembers a template that it could not parse.
        return e.getCause() instanceof ParseException earlier
                ? misspelt(earlier)
                : new UncheckedIOException("cannot read template " + template, e);
    }

    /** In a thread for which nobody waits: the program is told, and ends. */
    private static void fail(TemplateError error) {
        throw error;
    }

    private TemplateError deaf(Place place) {
        return endless(
                place,
                "an expression in it was still at work after %d s"
                        .formatted(TemplateTimer.LONGEST.toSeconds()),
                "give its range an end, as in 1..100",
                new IllegalStateException("it does not stop"));
    }

    private TemplateError stopped(TemplateTimer.Stopped e) {
        return endless(
                e.place(),
                "it was still here after %d s, with nothing more to print"
                        .formatted(TemplateTimer.LONGEST.toSeconds()),
                "look for a <#list 1..> around this line, or for lists within lists",
                e);
    }

    private TemplateError endless(Place place, String why, String hint, Throwable cause) {
        String message = "the template never ends: " + why;
        return error(place.file(), place.line(), message, hint, cause);
    }

    private TemplateError misspelt(ParseException e) {
        return error(
                e.getTemplateName(),
                e.getLineNumber(),
                e.getEditorMessage(),
                "see https://freemarker.apache.org/docs/",
                e);
    }

    private TemplateError failed(String template, TemplateException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof TemplateNotFoundException notFound) {
            return missing(notFound);
        }
        String file = e.getTemplateSourceName() == null ? template : e.getTemplateSourceName();
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        Optional<TemplateError> words = TemplateError.in(e);
        if (words.isPresent()) {
            Problem problem = words.get().problem();
            return error(file, line, problem.message(), problem.hint(), e);
        }
        String blamed = e.getBlamedExpressionString();
        String message =
                blamed == null
                        ? firstLine(e.getMessageWithoutStackTop())
                        : blamed + " has no value";
        if (cause != e && cause.getMessage() != null && blamed == null) {
            message = firstLine(cause.getMessage());
        }
        return error(file, line, message, "the template's first comment says what it reads", e);
    }

    private TemplateError missing(TemplateNotFoundException e) {
        String hint = Nearest.hint(e.getTemplateName(), names(), "add the file, or name another");
        return error(e.getTemplateName(), 0, "there is no such template", hint, e);
    }

    private TemplateError error(
            String file, int line, String message, String hint, Throwable cause) {
        var place = new Place(name + "/" + file, Math.max(line, 0));
        return new TemplateError(
                new Problem(Severity.ERROR, place, firstLine(message), hint), cause);
    }

    private Set<String> names() {
        try {
            return files.files().keySet();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + files, e);
        }
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }
}
