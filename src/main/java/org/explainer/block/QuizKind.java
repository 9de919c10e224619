package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.LoneFigure;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Asks the chapter's questions ({@code quiz::[]}), all by chapters ({@code quiz::all[]}), some
 * ({@code quiz::[questions="z01a z02b"]}), or what kind of statement some claims are ({@code
 * quiz::[claims="cl05 cl07"]}).
 */
@AutoService(BlockKind.class)
public final class QuizKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public QuizKind() {}

    @Override
    public String name() {
        return "quiz";
    }

    @Override
    public Optional<Quiz> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of("questions", "claims"), problems);
        if (!call.requireForm(Form.MACRO, "quiz::[]", problems)) {
            return Optional.empty();
        }
        boolean all = call.target().equals("all");
        boolean known = all || call.target().isEmpty();
        if (!known || call.options().size() > (all ? 0 : 1)) {
            problems.error(
                    call.place(),
                    "quiz:: cannot tell what to ask",
                    "write quiz::[], quiz::all[], or choose with questions=\"…\" or claims=\"…\"");
            return Optional.empty();
        }
        return Optional.of(
                new Quiz(
                        all,
                        call.words("questions"),
                        call.words("claims"),
                        call.caption(),
                        call.place()));
    }

    /**
     * What is asked.
     *
     * @param all every question there is
     * @param claims claims whose labels are to be guessed
     * @param title HTML, may be empty
     */
    public record Quiz(
            boolean all, List<String> questions, List<String> claims, String title, Place place)
            implements LoneFigure {

        /** Whether the questions are those of the chapter that the quiz stands in. */
        public boolean own() {
            return !all && questions.isEmpty() && claims.isEmpty();
        }

        @Override
        public boolean isDrawn() {
            return false;
        }

        @Override
        public boolean shows(Text text, Stream<Entry> rows) {
            return !own()
                    || rows.anyMatch(
                            row ->
                                    row instanceof Question question
                                            && question.chapter().equals(text.nameInRows()));
        }

        @Override
        public Optional<String> figure(Text text) {
            return all
                    ? Optional.of("quiz")
                    : LoneFigure.numbered(this, Quiz.class, Quiz::prefix, text);
        }

        private String prefix() {
            return all ? "" : !claims.isEmpty() ? "quiz-claims-" : own() ? "quiz-" : "questions-";
        }

        @Override
        public String kind() {
            return "quiz";
        }

        @Override
        public List<Reference> references() {
            return Stream.concat(
                            Reference.all(Question.class, questions, place),
                            Reference.all(Claim.class, claims, place))
                    .toList();
        }
    }
}
