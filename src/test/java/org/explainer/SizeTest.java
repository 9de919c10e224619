package org.explainer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keeps classes to a screen and methods to a thought; lines of comments within count too. */
class SizeTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path PLANTED = Path.of("src/test/resources/size");

    /** A class or a method, how many lines it takes, and how many parameters of its own choice. */
    private record Piece(String name, int lines, int parameters) {}

    @Test
    void classesFitOnAScreenMostly() {
        List<Integer> lines =
                pieces(CODE, Tree.Kind.CLASS).stream().map(Piece::lines).sorted().toList();

        assertThat(lines).hasSizeGreaterThan(50);
        assertThat(lines.get(lines.size() / 2)).as("median").isLessThan(60);
    }

    @Test
    void noClassIsLongerThan250Lines() {
        assertThat(longer(pieces(CODE, Tree.Kind.CLASS), 250)).isEmpty();
    }

    @Test
    void everyMethodIsShorterThan30Lines() {
        assertThat(longer(pieces(CODE, Tree.Kind.METHOD), 29)).isEmpty();
    }

    /** But for records, whose parts are their parameters, and what a library asks to override. */
    @Test
    void noSignatureHasMoreThanFiveParameters() {
        assertThat(pieces(CODE, Tree.Kind.METHOD))
                .filteredOn(piece -> piece.parameters() > 5)
                .isEmpty();
        assertThat(pieces(PLANTED, Tree.Kind.METHOD))
                .filteredOn(piece -> piece.parameters() > 5)
                .extracting(Piece::name)
                .containsExactly("Long.wide");
    }

    @Test
    void measuresFromTheFirstLineToTheLast() {
        assertThat(pieces(PLANTED, Tree.Kind.CLASS)).containsExactly(new Piece("Long", 46, 0));
        assertThat(longer(pieces(PLANTED, Tree.Kind.METHOD), 29))
                .containsExactly(new Piece("Long.tooLong", 30, 0));
    }

    private static List<Piece> longer(List<Piece> pieces, int lines) {
        return pieces.stream().filter(piece -> piece.lines() > lines).toList();
    }

    private static List<Piece> pieces(Path folder, Tree.Kind kind) {
        JavaCompiler compiler = requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, null);
                Stream<Path> walk = Files.walk(folder)) {
            List<Path> sources = walk.filter(path -> path.toString().endsWith(".java")).toList();
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    null,
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources));
            List<Piece> pieces = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Ruler(unit, Trees.instance(task).getSourcePositions(), kind, pieces)
                        .scan(unit, "");
            }
            return pieces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Measures what is of one kind: classes of the outermost level, or methods. */
    private static final class Ruler extends TreeScanner<@Nullable Void, String> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Tree.Kind kind;
        private final List<Piece> pieces;

        /** Whether it is directly within a record. */
        private boolean within;

        Ruler(
                CompilationUnitTree unit,
                SourcePositions positions,
                Tree.Kind kind,
                List<Piece> pieces) {
            this.unit = unit;
            this.positions = positions;
            this.kind = kind;
            this.pieces = pieces;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, String outer) {
            String name = outer + type.getSimpleName();
            if (outer.isEmpty() && kind == Tree.Kind.CLASS) {
                measure(type, name, 0);
            }
            boolean outside = within;
            within = type.getKind() == Tree.Kind.RECORD;
            super.visitClass(type, name + ".");
            within = outside;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, String outer) {
            // A record's own constructor and accessors are written nowhere.
            if (kind == Tree.Kind.METHOD && positions.getEndPosition(unit, method) > 0) {
                boolean parts = within && method.getName().contentEquals("<init>");
                boolean ours =
                        method.getModifiers().getAnnotations().stream()
                                .noneMatch(
                                        one ->
                                                one.getAnnotationType()
                                                        .toString()
                                                        .equals("Override"));
                int parameters = ours && !parts ? method.getParameters().size() : 0;
                measure(method, outer + method.getName(), parameters);
            }
            return super.visitMethod(method, outer);
        }

        private void measure(Tree tree, String name, int parameters) {
            long first = positions.getStartPosition(unit, tree);
            long last = positions.getEndPosition(unit, tree);
            var lines = unit.getLineMap();
            pieces.add(
                    new Piece(
                            name,
                            (int) (lines.getLineNumber(last) - lines.getLineNumber(first)) + 1,
                            parameters));
        }
    }
}
