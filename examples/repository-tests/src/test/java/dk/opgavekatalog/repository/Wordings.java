package dk.opgavekatalog.repository;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The pieces of messages in the published code, as the compiler parses them. */
final class Wordings {

    /**
     * What a message says in one language: its words, and the expressions between them.
     *
     * @param words the literals, joined; an expression stands as ¤
     * @param expressions the expressions other than literals, as they are written
     */
    record Text(String words, List<String> expressions) {}

    /**
     * A call of {@code Phrase.of}.
     *
     * @param place file and line
     */
    record Pair(String place, Text danish, Text english) {
        @Override
        public String toString() {
            return place + ": '" + danish.words() + "', '" + english.words() + "'";
        }
    }

    /**
     * A text that stands in both languages: an argument of {@code Phrase.same} or {@code plus}.
     *
     * @param place file and line
     */
    record Common(String place, Text text) {
        @Override
        public String toString() {
            return place + ": '" + text.words() + "'";
        }
    }

    private final List<Pair> pairs = new ArrayList<>();
    private final List<Common> commons = new ArrayList<>();

    private Wordings() {}

    static Wordings ofPublishedCode() {
        Wordings wordings = new Wordings();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> files = Repository.javaFiles().stream()
                .filter(Repository::isPublished)
                .filter(file -> Repository.text(Repository.path(file)).contains("Phrase."))
                .map(Repository.root()::resolve)
                .toList();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(wordings.new Calls(unit, trees), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wordings;
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<Common> commons() {
        return commons;
    }

    private final class Calls extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;

        Calls(CompilationUnitTree unit, Trees trees) {
            this.unit = unit;
            this.trees = trees;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            String method = call.getMethodSelect().toString();
            List<? extends ExpressionTree> arguments = call.getArguments();
            if (method.equals("Phrase.of") && arguments.size() == 2) {
                pairs.add(new Pair(place(call), text(arguments.get(0)), text(arguments.get(1))));
            } else if (arguments.size() == 1 && (method.equals("Phrase.same") || method.endsWith(".plus"))) {
                commons.add(new Common(place(call), text(arguments.get(0))));
            }
            return super.visitMethodInvocation(call, null);
        }

        private String place(Tree tree) {
            long start = trees.getSourcePositions().getStartPosition(unit, tree);
            Path file = Path.of(unit.getSourceFile().toUri());
            return Repository.path(Repository.root().relativize(file)) + ":"
                    + unit.getLineMap().getLineNumber(start);
        }
    }

    private static Text text(ExpressionTree argument) {
        StringBuilder words = new StringBuilder();
        List<String> expressions = new ArrayList<>();
        collect(argument, words, expressions);
        expressions.sort(null);
        return new Text(words.toString(), List.copyOf(expressions));
    }

    private static void collect(ExpressionTree tree, StringBuilder words, List<String> expressions) {
        if (tree instanceof BinaryTree sum && tree.getKind() == Tree.Kind.PLUS) {
            collect(sum.getLeftOperand(), words, expressions);
            collect(sum.getRightOperand(), words, expressions);
        } else if (tree instanceof LiteralTree literal) {
            words.append(literal.getValue());
        } else if (tree instanceof ParenthesizedTree parentheses) {
            collect(parentheses.getExpression(), words, expressions);
        } else if (tree instanceof ConditionalExpressionTree choice && isWord(choice.getTrueExpression())) {
            words.append(((LiteralTree) choice.getTrueExpression()).getValue()); // such as is, for one, or are
        } else {
            expressions.add(tree.toString().replaceAll("Language\\.[A-Z]+", "Language"));
            words.append('¤');
        }
    }

    private static boolean isWord(ExpressionTree tree) {
        return tree.getKind() == Tree.Kind.STRING_LITERAL;
    }
}
