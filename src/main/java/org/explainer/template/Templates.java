package org.explainer.template;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.explainer.overlay.Overlay;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problem.Severity;

/** FreeMarker, set strict: HTML is escaped by default and a missing value stops the build. */
public final class Templates {

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
    private final Overlay files;
    private final String name;

    /** The templates of a folder alone. */
    public Templates(Path folder, String name) {
        this(Overlay.alone(folder), name);
    }

    /** {@code name} is the folder's path from the project's root, for messages. */
    public Templates(Overlay files, String name) {
        this.files = files;
        this.name = name;
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
            freemarker.getTemplate(template).process(model, out);
        } catch (TemplateNotFoundException e) {
            throw missing(e);
        } catch (ParseException e) {
            throw misspelt(e);
        } catch (TemplateException e) {
            throw failed(template, e);
        } catch (BoundedWriter.Endless e) {
            throw endless(template, "a list in it has no end", "look for a <#list 1..>", e);
        } catch (IOException e) {
            // FreeMarker remembers a template that it could not parse.
            if (e.getCause() instanceof ParseException earlier) {
                throw misspelt(earlier);
            }
            throw new UncheckedIOException("cannot read template " + template, e);
        } catch (StackOverflowError e) {
            throw endless(
                    template,
                    "what it includes, or a macro of it, calls itself",
                    "look for an include that leads back to where it began",
                    e);
        }
        return out.toString();
    }

    private TemplateError endless(String template, String why, String hint, Throwable cause) {
        return error(template, 0, "the template never ends: " + why, hint, cause);
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
