package org.explainer.planted.classroom;

import java.util.Date;
import org.explainer.planted.newsletter.Paper;

/** Looks aside to a channel, at a date that can change. */
public record Pack(Paper above, Date day) {}
