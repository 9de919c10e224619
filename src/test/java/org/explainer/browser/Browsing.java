package org.explainer.browser;

import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.Optional;
import org.explainer.TinySite;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lends one site to all tests and a browser to those of each thread, and sets the browser back
 * before each: Chromium, or with {@code -Dbrowser=webkit} WebKit, which leaves out what asks for a
 * {@link Chromium}.
 */
final class Browsing implements ParameterResolver, BeforeEachCallback, ExecutionCondition {

    private static final boolean IN_WEBKIT = "webkit".equals(System.getProperty("browser"));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Executable> asking =
                context.getTestMethod()
                        .<Executable>map(method -> method)
                        .or(() -> context.getTestClass().map(Browsing::constructor));
        boolean protocol =
                asking.stream()
                        .flatMap(one -> Arrays.stream(one.getParameterTypes()))
                        .anyMatch(Chromium.class::equals);
        return IN_WEBKIT && protocol
                ? ConditionEvaluationResult.disabled("needs Chromium's protocol")
                : ConditionEvaluationResult.enabled("");
    }

    private static Executable constructor(Class<?> test) {
        return test.getDeclaredConstructors()[0];
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser(context).reset(site(context).onServer(), site(context).onDisk());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return Browser.class.isAssignableFrom(type)
                || type == BuiltSite.class
                || type == TinySite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == TinySite.class) {
            return store(context)
                    .computeIfAbsent(TinySite.class, key -> TinySite.open(), TinySite.class);
        }
        return Browser.class.isAssignableFrom(type) ? browser(context) : site(context);
    }

    private static BuiltSite site(ExtensionContext context) {
        return store(context)
                .computeIfAbsent(BuiltSite.class, key -> BuiltSite.open(), BuiltSite.class);
    }

    private static Browser browser(ExtensionContext context) {
        return store(context)
                .computeIfAbsent(
                        Thread.currentThread(),
                        key -> IN_WEBKIT ? WebKit.start() : Chromium.start(),
                        Browser.class);
    }

    /** The root's store closes what it holds when the last test is done. */
    private static Store store(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(Browsing.class));
    }
}
