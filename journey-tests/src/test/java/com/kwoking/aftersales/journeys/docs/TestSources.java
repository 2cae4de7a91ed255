package com.kwoking.aftersales.journeys.docs;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// The tests of all modules as they are written: the annotations of JUnit and of jqwik look the same here, and
/// nothing has to be on the class path.
record TestSources(Path root) {

    private static final String TESTS = "src/test/java";

    List<TaggedTest> tagged() {
        return tagged(Rule.ID);
    }

    List<TaggedTest> tagged(Pattern tag) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var sources = files.getJavaFileObjectsFromPaths(withTags());
            var parser = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            List<TaggedTest> found = new ArrayList<>();
            for (CompilationUnitTree unit : parser.parse()) {
                new Tags(root.relativize(Path.of(unit.getSourceFile().toUri())), tag, found).scan(unit, "");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> withTags() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path tests : modules.map(module -> module.resolve(TESTS))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList()) {
                try (Stream<Path> files = Files.walk(tests)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> text(file).contains("@Tag("))
                            .sorted()
                            .forEach(sources::add);
                }
            }
        }
        return sources;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Notes each tag that is looked for, with its class or method.
    private static final class Tags extends TreeScanner<Void, String> {

        private final Path source;
        private final Pattern tag;
        private final List<TaggedTest> found;

        Tags(Path source, Pattern tag, List<TaggedTest> found) {
            this.source = source;
            this.tag = tag;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, String method) {
            note(type.getModifiers(), "");
            return super.visitClass(type, method);
        }

        @Override
        public Void visitMethod(MethodTree test, String method) {
            note(test.getModifiers(), test.getName().toString());
            return super.visitMethod(test, method);
        }

        private void note(ModifiersTree modifiers, String method) {
            modifiers.getAnnotations().stream()
                    .filter(annotation ->
                            annotation.getAnnotationType().toString().matches("(.*\\.)?Tag"))
                    .map(Tags::value)
                    .filter(value -> tag.matcher(value).matches())
                    .forEach(rule -> found.add(new TaggedTest(rule, source, method)));
        }

        private static String value(AnnotationTree annotation) {
            ExpressionTree argument = annotation.getArguments().getFirst();
            ExpressionTree value = argument instanceof AssignmentTree named ? named.getExpression() : argument;
            return value instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : value.toString();
        }
    }
}
