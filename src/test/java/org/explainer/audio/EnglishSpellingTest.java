package org.explainer.audio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishSpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    on 21 November 2004, in the   | on the twenty first of November two thousand and four , in the
                    1 May                         | the first of May
                    the 12 December vote          | the twelfth of December vote
                    from 4–6 March 2015           | from the fourth to the sixth of March twenty fifteen
                    March 3, 1999                 | March the third , nineteen ninety nine
                    In February 2022              | In February twenty twenty two
                    March 2004 to February 2005   | March two thousand and four to February two thousand and five
                    in 2000                       | in two thousand
                    in 1900 and 1905              | in nineteen hundred and nineteen oh five
                    of 2013–14                    | of twenty thirteen to twenty fourteen
                    1949–2024                     | nineteen forty nine to twenty twenty four
                    the 1990s                     | the nineteen nineties
                    the 2000s                     | the two thousands
                    190,000 troops                | one hundred and ninety thousand troops
                    14,200 to 14,400              | fourteen thousand two hundred to fourteen thousand four hundred
                    1,000,001                     | one million and one
                    62.8 per cent                 | sixty two point eight per cent
                    48.95%                        | forty eight point nine five per cent
                    2014%                         | two thousand and fourteen per cent
                    the 21st and 3rd              | the twenty first and third
                    the 30th                      | the thirtieth
                    $5 billion                    | five billion dollars
                    s87                           | sentence eighty seven
                    s60–62                        | sentences sixty to sixty two
                    World War II                  | World War two
                    Article V and Chapter XIV     | Article five and Chapter fourteen
                    Nicholas II fell              | Nicholas the second fell
                    I saw it                      | I saw it
                    Chapter 7 of 12               | Chapter seven of twelve
                    St Petersburg                 | Saint Petersburg
                    Mr Pavlin and Dr. No          | Mister Pavlin and Doctor No
                    George W. Bush                | George W Bush
                    e.g. Kelm, i.e. there         | for example Kelm , that is there
                    guns, tanks, etc.             | guns , tanks , and so on
                    Uland v. Ruland               | Uland versus Ruland
                    c. 1940                       | about nineteen forty
                    “very clear”, he said         | very clear , he said
                    the authors’ case             | the authors case
                    Pavlin’s ‘so’                 | Pavlin's so
                    the run-off and/or            | the run off and or
                    fear – or interest – moves    | fear , or interest , moves
                    one; two: (three)             | one , two , three ,
                    Why?                          | Why ?
                    LOTA & the EU                 | LOTA and the EU
                    9/11                          | nine eleven
                    −5 degrees                    | minus five degrees
                    Slobodan Radošević            | Slobodan Radošević
                    """)
    void writesOutWhatIsPrintedShort(String printed, String spoken) {
        assertThat(String.join(" ", EnglishSpelling.words(printed))).isEqualTo(spoken);
    }
}
