package org.explainer.planted.channel.paper;

import org.explainer.planted.Main;
import org.explainer.planted.channel.radio.Radio;

/** A channel that knows another, and the program. */
public final class Paper {

    public Radio radio() {
        return new Radio(new Main());
    }
}
