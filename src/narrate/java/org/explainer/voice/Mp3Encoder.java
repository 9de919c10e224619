package org.explainer.voice;

import com.google.auto.service.AutoService;
import de.sciss.jump3r.lowlevel.LameEncoder;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import org.explainer.audio.Encoder;
import org.explainer.audio.signal.Sound;

/** MP3 of one channel and a constant rate of bits, so that players find their place exactly. */
@AutoService(Encoder.class)
public final class Mp3Encoder implements Encoder {

    private static final int KILOBITS = 32;
    private static final int BYTES_A_SAMPLE = 2;

    /** LAME's own 576 and those of every decoder of layer III (LAME's README, "gapless"). */
    private static final int DELAY = 576 + 529;

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public Mp3Encoder() {}

    @Override
    public String name() {
        return "jump3r 1.0.5, " + KILOBITS + " kbit/s";
    }

    @Override
    public int delay() {
        return DELAY;
    }

    @Override
    public byte[] encode(Sound sound) {
        var lame = new LameEncoder(source(sound.rate()), target(sound.rate()));
        byte[] pcm = sound.pcm();
        byte[] buffer = new byte[lame.getMP3BufferSize()];
        int step = lame.getPCMBufferSize() / BYTES_A_SAMPLE * BYTES_A_SAMPLE;
        var frames = new ByteArrayOutputStream();
        for (int at = 0; at < pcm.length; at += step) {
            int length = Math.min(step, pcm.length - at);
            frames.write(buffer, 0, lame.encodeBuffer(pcm, at, length, buffer));
        }
        frames.write(buffer, 0, lame.encodeFinish(buffer));
        lame.close();
        return frames.toByteArray();
    }

    private static AudioFormat source(int rate) {
        return new AudioFormat(rate, 16, 1, true, false);
    }

    /** At the rate of the sound; LAME's own choice would leave out what makes an s. */
    private static AudioFormat target(int rate) {
        return new AudioFormat(
                LameEncoder.MPEG2L3,
                rate,
                AudioSystem.NOT_SPECIFIED,
                1,
                AudioSystem.NOT_SPECIFIED,
                AudioSystem.NOT_SPECIFIED,
                false,
                Map.of(
                        LameEncoder.P_BITRATE, KILOBITS,
                        LameEncoder.P_CHMODE, "mono",
                        LameEncoder.P_QUALITY, "highest",
                        LameEncoder.P_VBR, false));
    }
}
