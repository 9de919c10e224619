package org.explainer.recording.film;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.explainer.figure.picture.FilmPainter;

/**
 * Packs pictures and a sound into a film. It is told to leave out whatever would differ next time:
 * dates, its own version, and threads that divide the work anew.
 */
record Ffmpeg(Path program, Format format, String title) {

    private static final int PICTURES_A_SECOND = 25;

    /** What browsers play: the first is free of patents, the second plays on old telephones too. */
    enum Format {
        WEBM(
                "film.webm",
                "-c:v libvpx-vp9 -crf 33 -b:v 0 -deadline good -cpu-used 2 -row-mt 0"
                        + " -c:a libopus -b:a 40k"),
        MP4(
                "film.mp4",
                "-c:v libopenh264 -b:v 220k -rc_mode quality -c:a aac -b:a 48k"
                        + " -movflags +faststart");

        private final String file;
        private final String codecs;

        Format(String file, String codecs) {
            this.file = file;
            this.codecs = codecs;
        }

        String file() {
            return file;
        }
    }

    /**
     * The sound, of 16 bits a sample in {@code pcm}, ends before the {@code length} in
     * milliseconds.
     */
    void pack(int length, IntFunction<byte[]> frames, Path pcm, int rate, Path folder)
            throws IOException {
        Path log = Files.createTempFile("film", ".log");
        Process process =
                new ProcessBuilder(command(length, pcm, rate, folder))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try (OutputStream pictures = process.getOutputStream()) {
            for (int i = 0; i * 1000 / PICTURES_A_SECOND < length; i++) {
                pictures.write(frames.apply(i * 1000 / PICTURES_A_SECOND));
            }
        } catch (IOException e) {
            // It closes its end when it fails; what it says tells more.
            if (process.isAlive()) {
                process.destroy();
            }
        }
        if (status(process) != 0) {
            throw new IOException("ffmpeg has failed: " + Files.readString(log));
        }
        Files.delete(log);
    }

    private static int status(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("ffmpeg was interrupted", e);
        }
    }

    private List<String> command(int length, Path pcm, int rate, Path folder) {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(
                words("-hide_banner -loglevel error -y -threads 1 -f rawvideo -pix_fmt rgb24"));
        command.addAll(List.of("-s", FilmPainter.WIDTH + "x" + FilmPainter.HEIGHT));
        command.addAll(words("-r " + PICTURES_A_SECOND + " -i pipe:0"));
        command.addAll(words("-f s16le -ac 1 -ar " + rate + " -i"));
        command.add(pcm.toString());
        command.addAll(words("-map 0:v -map 1:a -af apad -t " + length / 1000.0));
        command.addAll(
                words(
                        "-vf scale=out_color_matrix=bt709:out_range=tv,format=yuv420p"
                                + " -colorspace bt709 -color_primaries bt709 -color_trc bt709"
                                + " -g 125 -map_metadata -1 -fflags +bitexact"
                                + " -flags:v +bitexact -flags:a +bitexact -threads 1"));
        command.addAll(List.of("-metadata", "title=" + title));
        command.addAll(words(format.codecs));
        command.add(folder.resolve(format.file).toString());
        return command;
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }
}
