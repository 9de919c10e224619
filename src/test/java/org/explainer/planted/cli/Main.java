package org.explainer.planted.cli;

import org.jbake.app.Oven;

/** Knows a library that belongs to a channel, and none may know of it. */
public final class Main {

    public Oven oven() {
        return new Oven(new org.jbake.app.Utensils());
    }
}
