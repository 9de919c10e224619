package org.explainer.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Texts that readers take for one another though their letters differ, as the Latin and the
 * Cyrillic "a" do. Knows the letters of ASCII, and the Greek and Cyrillic ones that look like them.
 */
public final class Lookalike {

    /** A letter and what it is taken for: confusables.txt of UTS 39, version 17. */
    private static final String CONFUSABLES =
            """
            0O 1l Il mrn \
            ͿJ ΑA ΒB ΕE ΖZ ΗH Ιl ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa γy ιi νv οo ρp σo υu ϒY ϜF Ϩ2 Ϭ6 ϭo ϱp \
            ϲc ϳj ϸp ϹC ϺM \
            ЅS Іl ЈJ АA ВB ЕE З3 КK МM НH ОO РP СC ТT УY ХX Ыbl Ьb ЮlO аa б6 гr еe оo рp сc уy хx шw \
            ѕs іi јj ѡw ѳo ѴV ѵv ѸOy ѹoy ґr' ҮY үy Һh һh ҽe Ӏl ӏl ӔAE ӕae Ӡ3 ԁd ԌG ԚQ ԛq ԜW ԝw""";

    private static final Map<String, String> TAKEN_FOR =
            Arrays.stream(CONFUSABLES.split(" "))
                    .collect(
                            Collectors.toMap(
                                    pair -> pair.substring(0, 1), pair -> pair.substring(1)));

    private Lookalike() {}

    /** The same text for all texts that look alike: the skeleton of UTS 39, section 4. */
    public static String skeleton(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(sign -> !isIgnored(sign))
                .mapToObj(Character::toString)
                .map(sign -> TAKEN_FOR.getOrDefault(sign, sign))
                .collect(Collectors.joining());
    }

    /** Joiners, soft hyphens, selectors of variants: nobody sees them (UTS 39, section 4, too). */
    private static boolean isIgnored(int sign) {
        return Character.getType(sign) == Character.FORMAT || (sign >= 0xfe00 && sign <= 0xfe0f);
    }
}
