package org.explainer.browser;

import org.explainer.TinySite;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lends one site to all tests and a browser to those of each thread, and sets the browser back
 * before each.
 */
final class Browsing implements ParameterResolver, BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        browser(context).reset(site(context).onServer(), site(context).onDisk());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Chromium.class || type == BuiltSite.class || type == TinySite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == TinySite.class) {
            return store(context)
                    .getOrComputeIfAbsent(TinySite.class, key -> TinySite.open(), TinySite.class);
        }
        return type == Chromium.class ? browser(context) : site(context);
    }

    private static BuiltSite site(ExtensionContext context) {
        return store(context)
                .getOrComputeIfAbsent(BuiltSite.class, key -> BuiltSite.open(), BuiltSite.class);
    }

    private static Chromium browser(ExtensionContext context) {
        return store(context)
                .getOrComputeIfAbsent(
                        Thread.currentThread(), key -> Chromium.start(), Chromium.class);
    }

    /** The root's store closes what it holds when the last test is done. */
    private static Store store(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(Browsing.class));
    }
}
