package org.explainer.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptMinifierTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    const a = (b) => { return b; }; // c    | const a=(b)=>{return b;};
                    /* a */ let b = 1; /** c */ d(/* e */); | let b=1;d();
                    say("a  b // c", 'd  "', `e  ${f} g`);  | say("a  b // c",'d  "',`e  ${f} g`);
                    say("\\" a  b");                        | say("\\" a  b");
                    return "a" + (b in c);                  | return"a"+(b in c);
                    a = b - -c + +d - e;                    | a=b- -c+ +d-e;
                    a = b / c / d;                          | a=b/c/d;
                    a.replace(/[/ "]  \\/ \"/g, "b  ");      | a.replace(/[/ "]  \\/ \"/g,"b  ");
                    if (/^https?:  /.test(a)) {}            | if(/^https?:  /.test(a)){}
                    п’ять = "й  ї"; $a in b;                | п’ять="й  ї";$a in b;
                    """)
    void keepsTextsAndExpressionsAndWhatPartsWords(String script, String expected) {
        assertThat(ScriptMinifier.minify(script)).isEqualTo(expected + "\n");
    }
}
