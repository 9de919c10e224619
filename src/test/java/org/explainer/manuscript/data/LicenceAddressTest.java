package org.explainer.manuscript.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceAddressTest {

    @ParameterizedTest
    @CsvSource({
        "CC BY 4.0, licenses/by/4.0/",
        "CC BY-SA 2.5, licenses/by-sa/2.5/",
        "CC BY-NC-ND 3.0, licenses/by-nc-nd/3.0/",
        "CC0 1.0, publicdomain/zero/1.0/",
        "Public Domain Mark 1.0, publicdomain/mark/1.0/"
    })
    void followsFromTheName(String licence, String path) {
        assertThat(LicenceAddress.of(licence)).isEqualTo("https://creativecommons.org/" + path);
    }

    @ParameterizedTest
    @CsvSource({
        "CC BY 4",
        "CC BY 4.0 International",
        "'CC BY 4,0'",
        "CC-BY-SA 4.0",
        "C CBY 4.0",
        "cc by 4.0",
        "BY-NC 4.0",
        "Creative Commons Attribution 4.0"
    })
    void isMissedWhereOneSeemsToBeMeant(String licence) {
        assertThat(LicenceAddress.isSlip(licence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CC BY-NC-ND 4.0",
        "CC0 1.0",
        "CC BY 1.0",
        "CC BY-SA 3.0 IGO",
        "All rights reserved",
        "Усі права застережено",
        "By leave of the authors",
        "Public domain",
        "MIT",
        "GNU FDL 1.3",
        "Open Government Licence 3.0",
        "''"
    })
    void isNotAskedOfOthers(String licence) {
        assertThat(LicenceAddress.isSlip(licence)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"All rights reserved", "CC BY 5.0", "CC ND 4.0", "cc by 4.0", "''"})
    void isNotGuessed(String licence) {
        assertThat(LicenceAddress.of(licence)).isEmpty();
    }
}
