package org.explainer.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Judges the data of each language by Unicode CLDR, as ICU4J brings it. */
class LanguageTest {

    private static final List<String> CODES = Language.CODES;

    @ParameterizedTest
    @FieldSource("CODES")
    void pluralsAreThoseOfCldr(String code) {
        PluralRules rules = PluralRules.forLocale(locale(code));
        Plurals plurals = language(code).plurals();
        assertThat(plurals.categories()).isEqualTo(new TreeSet<>(rules.getKeywords()));
        for (int number = 0; number <= 1200; number++) {
            assertThat(plurals.category(number)).as("%d", number).isEqualTo(rules.select(number));
        }
        assertThat(plurals.category(new BigDecimal("1.5"))).isEqualTo(rules.select(1.5));
        assertThat(plurals.category(new BigDecimal("21.1"))).isEqualTo(rules.select(21.1));
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void numbersAreThoseOfCldr(String code) {
        NumberFormat format = NumberFormat.getInstance(locale(code));
        for (Number number : List.of(0, 7, 999, 1000, 1234567, -12345, 0.5, 1234.5678)) {
            assertThat(language(code).numbers().format(number)).isEqualTo(format.format(number));
        }
    }

    /** English by British habits: the day stands before the month. */
    @ParameterizedTest
    @FieldSource("CODES")
    void datesAreThoseOfCldr(String code) {
        ULocale locale = code.equals("en") ? ULocale.UK : locale(code);
        DateFormatSymbols symbols = new DateFormatSymbols(locale);
        Dates dates = language(code).dates();
        assertThat(dates.besideDay())
                .containsExactly(
                        symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE));
        assertThat(dates.alone())
                .containsExactly(
                        symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
        DateFormat day = DateFormat.getInstanceForSkeleton("yMMMMd", locale);
        DateFormat month = DateFormat.getInstanceForSkeleton("yMMMM", locale);
        day.setTimeZone(TimeZone.GMT_ZONE);
        month.setTimeZone(TimeZone.GMT_ZONE);
        for (LocalDate date = LocalDate.of(2004, 1, 9);
                date.getYear() == 2004;
                date = date.plusDays(28)) {
            Date then = new Date(86_400_000L * date.toEpochDay());
            // CLDR closes with "р.", which stands for "year" and which labels can do without.
            assertThat(day.format(then)).startsWith(dates.words(date.toString()));
            assertThat(month.format(then)).startsWith(dates.words(date.toString().substring(0, 7)));
        }
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void yearsBeforeTheFirstAreAsInCldr(String code) {
        String before = DateFormatSymbols.getInstance(locale(code)).getEras()[0];
        Dates dates = language(code).dates();

        assertThat(dates.words("-0043")).isEqualTo("44 " + before);
        assertThat(dates.words("-0043-03-15")).endsWith(" 44 " + before);
        assertThat(dates.words("0000")).isEqualTo("1 " + before);
        assertThat(dates.words("0079-08")).endsWith(" 79");
        assertThat(dates.shortWords("-0043")).isEqualTo("44 " + before);
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void lettersStandAsInCldr(String code) {
        Language language = language(code);
        List<String> letters =
                new ArrayList<>(Arrays.asList(language.letters().alphabet().split("")));
        Collections.shuffle(letters, new Random(1));
        letters.sort(Collator.getInstance(locale(code)));
        assertThat(String.join("", letters)).isEqualTo(language.letters().alphabet());
        UnicodeSet known = LocaleData.getExemplarSet(locale(code), LocaleData.ES_STANDARD);
        assertThat(letters).allMatch(known::contains);
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void quotationMarksAreThoseOfCldr(String code) {
        LocaleData data = LocaleData.getInstance(locale(code));
        assertThat(language(code).quotes())
                .isEqualTo(
                        new Quotes(
                                data.getDelimiter(LocaleData.QUOTATION_START),
                                data.getDelimiter(LocaleData.QUOTATION_END),
                                data.getDelimiter(LocaleData.ALT_QUOTATION_START),
                                data.getDelimiter(LocaleData.ALT_QUOTATION_END)));
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void countriesAndScriptsAreThoseOfCldr(String code) {
        ULocale likely = ULocale.addLikelySubtags(locale(code));
        Language language = language(code);
        assertThat(language.territory()).isEqualTo(code + "_" + likely.getCountry());
        assertThat(language.script()).isEqualTo(likely.getScript());
        assertThat(language.speed()).isBetween(150, 260);
    }

    @Test
    void aTagMayNameACountry() {
        assertThat(Language.of("en-GB")).contains(Language.ENGLISH);
        assertThat(Language.of("UK").orElseThrow().code()).isEqualTo("uk");
        assertThat(Language.of("tlh")).isEmpty();
        assertThat(Language.of("")).isEmpty();
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow();
    }

    private static ULocale locale(String code) {
        return ULocale.forLanguageTag(code);
    }
}
