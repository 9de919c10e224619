package org.explainer.voice;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import marytts.LocalMaryInterface;
import marytts.datatypes.MaryXML;
import marytts.exceptions.MaryConfigurationException;
import marytts.exceptions.SynthesisException;
import marytts.modules.JPhonemiser;
import marytts.modules.ModuleRegistry;
import marytts.util.data.audio.MaryAudioUtils;
import org.explainer.audio.Voice;
import org.explainer.audio.Word;
import org.explainer.audio.signal.Sound;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The voice "slt" of the CMU ARCTIC databases, as MaryTTS (mary.dfki.de) models it. It is given
 * words, never text, so that what is said is decided by our own rules alone.
 */
@AutoService(Voice.class)
public final class MaryVoice implements Voice {

    private static final String SPEAKER = "cmu-slt-hsmm";
    private static final int RATE = 48_000;

    private final LocalMaryInterface mary;
    private final JPhonemiser dictionary;

    /** Takes some ten seconds. */
    public MaryVoice() {
        // Else MaryTTS writes a log of its own beside the book.
        System.setProperty("log4j.logger.marytts", "ERROR");
        System.setProperty("mary.base", System.getProperty("java.io.tmpdir"));
        try {
            mary = new LocalMaryInterface();
        } catch (MaryConfigurationException e) {
            throw new IllegalStateException("MaryTTS does not start", e);
        }
        mary.setVoice(SPEAKER);
        mary.setInputType("TOKENS");
        mary.setOutputType("AUDIO");
        dictionary =
                ModuleRegistry.getAllModules().stream()
                        .filter(JPhonemiser.class::isInstance)
                        .map(JPhonemiser.class::cast)
                        .filter(module -> module.getLocale().equals(Locale.US))
                        .findFirst()
                        .orElseThrow();
    }

    @Override
    public String name() {
        return "MaryTTS 5.2.1 " + SPEAKER;
    }

    @Override
    public boolean knows(Word word) {
        return word.isMark()
                || word.phonemes().map(Sampa::of).map(Optional::isPresent).orElse(false)
                || (word.phonemes().isEmpty() && looked(word.text()).isPresent());
    }

    @Override
    public Sound say(List<Word> sentence) {
        try {
            double[] samples =
                    MaryAudioUtils.getSamplesAsDoubleArray(mary.generateAudio(marked(sentence)));
            float[] sound = new float[samples.length];
            for (int i = 0; i < sound.length; i++) {
                sound[i] = (float) samples[i];
            }
            return new Sound(sound, RATE);
        } catch (SynthesisException | ParserConfigurationException e) {
            throw new IllegalStateException("MaryTTS does not say " + sentence, e);
        }
    }

    /** The sentence in MaryTTS's own markup. */
    private Document marked(List<Word> sentence) throws ParserConfigurationException {
        Document document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .getDOMImplementation()
                        .createDocument(MaryXML.getNamespace(), MaryXML.MARYXML, null);
        Element root = document.getDocumentElement();
        root.setAttribute("version", "0.5");
        root.setAttribute("xml:lang", "en-US");
        Element paragraph = append(root, MaryXML.PARAGRAPH);
        Element line = append(paragraph, MaryXML.SENTENCE);
        for (Word word : sentence) {
            Element token = append(line, MaryXML.TOKEN);
            token.setTextContent(word.text());
            signs(word).ifPresent(signs -> token.setAttribute("ph", signs));
        }
        return document;
    }

    private static Element append(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(MaryXML.getNamespace(), name);
        parent.appendChild(child);
        return child;
    }

    /** What MaryTTS must not find out itself: it knows no word in the mark of possession. */
    private Optional<String> signs(Word word) {
        if (word.phonemes().isPresent()) {
            return word.phonemes().flatMap(Sampa::of);
        }
        return word.text().contains("'") && direct(word.text()).isEmpty()
                ? looked(word.text())
                : Optional.empty();
    }

    private Optional<String> looked(String text) {
        return direct(text)
                .or(
                        () ->
                                text.endsWith("'s")
                                        ? direct(text.substring(0, text.length() - 2))
                                                .map(Sampa::owning)
                                        : Optional.empty());
    }

    private Optional<String> direct(String text) {
        return Stream.of(text, text.toLowerCase(Locale.ROOT))
                .map(form -> dictionary.lexiconLookup(form, null))
                .filter(signs -> signs != null && !signs.isEmpty())
                .findFirst();
    }
}
