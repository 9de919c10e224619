package org.explainer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.JavaLayerException;
import javazoom.jl.decoder.SampleBuffer;
import org.explainer.audio.signal.Sound;

/** An MP3 file as a player hears it. */
final class Decoded {

    private Decoded() {}

    static Sound of(Path file) throws IOException {
        var stream = new Bitstream(new ByteArrayInputStream(Files.readAllBytes(file)));
        var decoder = new Decoder();
        var pcm = new ByteArrayOutputStream();
        int rate = 0;
        try {
            for (Header frame = stream.readFrame(); frame != null; frame = stream.readFrame()) {
                rate = frame.frequency();
                var samples = (SampleBuffer) decoder.decodeFrame(frame, stream);
                for (int i = 0; i < samples.getBufferLength(); i++) {
                    pcm.write(samples.getBuffer()[i]);
                    pcm.write(samples.getBuffer()[i] >> 8);
                }
                stream.closeFrame();
            }
        } catch (JavaLayerException e) {
            throw new IOException(file.toString(), e);
        }
        return Sound.ofPcm(pcm.toByteArray(), rate);
    }
}
