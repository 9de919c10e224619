package org.explainer.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-, 0, 99",
        "bytes=10-19, 10, 19",
        "bytes=10-500, 10, 99",
        "bytes=-5, 95, 99",
        "bytes=-500, 0, 99",
        "bytes=99-99, 99, 99"
    })
    void readsWhatBrowsersAskFor(String header, int first, int last) {
        assertThat(ByteRange.of(header, 100)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes=-",
                "bytes=100-",
                "bytes=9-5",
                "bytes=0-1,5-6",
                "lines=0-5",
                "bytes=x-"
            })
    void sendsTheWholeOtherwise(String header) {
        assertThat(ByteRange.of(header, 100)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"bytes=10-19, bytes 10-19/100, 10", "bytes=-5, bytes 95-99/100, 5"})
    void namesWhatItSends(String asked, String header, int length) {
        ByteRange range = ByteRange.of(asked, 100).orElseThrow();
        assertThat(range.header(100)).isEqualTo(header);
        assertThat(range.length()).isEqualTo(length);
    }
}
