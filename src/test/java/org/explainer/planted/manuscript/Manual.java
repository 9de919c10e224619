package org.explainer.planted.manuscript;

import java.util.List;
import org.explainer.planted.block.Aside;
import org.explainer.planted.problem.Trouble;

/** Looks up to the kinds of block, and knows where each stands: a cycle. */
public record Manual(List<Aside> asides, Trouble trouble) {}
