package org.explainer.page.inline;

import java.util.List;

/** Declarations for the elements that one selector matches. */
record StyleRule(Selector selector, List<Declaration> declarations) {
    StyleRule {
        declarations = List.copyOf(declarations);
    }
}
