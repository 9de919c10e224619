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
    @CsvSource({"All rights reserved", "CC BY 5.0", "CC ND 4.0", "cc by 4.0", "''"})
    void isNotGuessed(String licence) {
        assertThat(LicenceAddress.of(licence)).isEmpty();
    }
}
