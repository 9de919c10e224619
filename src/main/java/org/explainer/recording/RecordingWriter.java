package org.explainer.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.explainer.audio.Cue;
import org.explainer.audio.CueFile;
import org.explainer.audio.Encoder;
import org.explainer.audio.Id3Tag;
import org.explainer.audio.Id3Tag.Mark;
import org.explainer.audio.signal.Sound;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Chapter;
import org.explainer.template.Strings;

/** Writes what readers get of a take: the sound with its tag, and the cues. */
record RecordingWriter(Edition edition, Encoder encoder, Strings strings, Path folder) {

    /** Gives back how many whole seconds it takes; {@code name} is that of its files. */
    int write(String name, Chapter chapter, GrowingRecording take) throws IOException {
        Sound sound = take.sound();
        List<Cue> cues = take.cues(encoder.delay());
        var file = new ByteArrayOutputStream();
        file.writeBytes(new Id3Tag(texts(chapter), marks(take, cues)).bytes());
        file.writeBytes(encoder.encode(sound));
        Files.write(folder.resolve(name + ".mp3"), file.toByteArray());
        Files.writeString(folder.resolve(name + ".vtt"), CueFile.write(cues));
        return (int) Math.round(sound.seconds());
    }

    private Map<String, String> texts(Chapter chapter) {
        return Map.of(
                "TIT2", chapter.plainTitle(),
                "TALB", edition.cover().plainTitle(),
                "TPE1", strings.get("narration.synthetic"),
                "TRCK", edition.number(chapter) + "/" + edition.chapters().size(),
                "TCON", strings.get("narration.genre"),
                "TCOP", edition.cover().licence(),
                "TYER", String.valueOf(chapter.date().getYear()));
    }

    /** One at the title and one at every heading, each up to the next. */
    private static List<Mark> marks(GrowingRecording take, List<Cue> cues) {
        List<Cue> heads = take.heads(cues);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            long start = i == 0 ? 0 : heads.get(i).start();
            boolean last = i + 1 == heads.size();
            long end = last ? cues.get(cues.size() - 1).end() : heads.get(i + 1).start();
            marks.add(new Mark("ch" + i, heads.get(i).text(), start, end));
        }
        return marks;
    }
}
