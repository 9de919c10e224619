package org.explainer.classroom.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.audio.Cue;
import org.explainer.classroom.epub.MediaOverlay.Clip;
import org.junit.jupiter.api.Test;

class MediaOverlayTest {

    private static final List<Cue> CUES =
            List.of(new Cue("a", 300, 1_000, "A."), new Cue("b", 2_000, 61_500, "B."));

    private static final MediaOverlay OVERLAY =
            MediaOverlay.of("chapters/one.xhtml", "media/one.mp3", CUES, CUES);

    @Test
    void eachClipLastsUntilTheNextSoThatPausesAreHeard() {
        assertThat(OVERLAY.clips())
                .containsExactly(new Clip("a", 0, 2_000), new Clip("b", 2_000, 61_500));
        assertThat(OVERLAY.clips().get(1).begin()).isEqualTo("00:00:02.000");
        assertThat(OVERLAY.clips().get(1).finish()).isEqualTo("00:01:01.500");
    }

    @Test
    void whatThePageDoesNotSayAnyMoreIsLeftOutWithItsPause() {
        List<Cue> recorded =
                List.of(
                        new Cue("a", 300, 1_000, "A."),
                        new Cue("b", 1_500, 2_000, "B."),
                        new Cue("c", 2_500, 3_000, "C."));
        List<Cue> heard = List.of(new Cue("new", 300, 1_000, "A."), recorded.get(2));

        assertThat(MediaOverlay.of("one.xhtml", "one.mp3", recorded, heard).clips())
                .containsExactly(new Clip("new", 0, 1_500), new Clip("c", 2_500, 3_000));
    }

    @Test
    void lastsAsLongAsItsClips() {
        assertThat(OVERLAY.length()).isEqualTo(61_500);
        assertThat(OVERLAY.duration()).isEqualTo("00:01:01.500");
    }

    @Test
    void aPageNamesTheFileThatSaysHowItSounds() {
        Item page = Item.of("chapters/one.xhtml", "svg").heard(OVERLAY);

        assertThat(OVERLAY.item().href()).isEqualTo("overlays/one.smil");
        assertThat(OVERLAY.item().type()).isEqualTo("application/smil+xml");
        assertThat(page.overlay()).isEqualTo(OVERLAY.item().id());
        assertThat(page.properties()).isEqualTo("svg");
    }
}
