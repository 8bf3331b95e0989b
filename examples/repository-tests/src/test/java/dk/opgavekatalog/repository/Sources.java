package dk.opgavekatalog.repository;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the Java files of the repository declare, as the compiler parses them. */
final class Sources {
    private static final Set<Tree.Kind> INTERFACES = Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

    /**
     * A type as its source declares it.
     *
     * @param file the file, from the root of the repository
     * @param packageName the package
     * @param name its simple name
     * @param nestedName its name with those of the types around it, such as {@code Term.Observed}
     * @param isPublic whether it and all types around it are public
     * @param members the names of its methods, fields, constants and nested types
     */
    record Type(Path file, String packageName, String name, String nestedName, boolean isPublic, Set<String> members) {}

    /**
     * A tag of a test.
     *
     * @param file the file of the test
     * @param name what is in the annotation
     */
    record TestTag(Path file, String name) {}

    private final List<Type> types = new ArrayList<>();
    private final List<TestTag> tags = new ArrayList<>();

    private Sources() {}

    /** Returns what all Java files of the repository declare. They are parsed once. */
    static Sources ofRepository() {
        return Parsed.SOURCES;
    }

    private static final class Parsed {
        static final Sources SOURCES = parse();
    }

    private static Sources parse() {
        Sources sources = new Sources();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> files =
                Repository.javaFiles().stream().map(Repository.root()::resolve).toList();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                Path file = Repository.root()
                        .relativize(Path.of(unit.getSourceFile().toUri()));
                unit.accept(sources.new Declarations(file, String.valueOf(unit.getPackageName())), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /** Returns the types of all modules, of tests and examples too, nested ones behind those around them. */
    List<Type> types() {
        return types;
    }

    /** Returns every tag of every test, with repetitions. */
    List<TestTag> tags() {
        return tags;
    }

    private final class Declarations extends TreeScanner<Void, Void> {
        private final Path file;
        private final String packageName;
        private final Deque<Type> around = new ArrayDeque<>();
        private boolean insideInterface;
        private boolean insideBody;

        Declarations(Path file, String packageName) {
            this.file = file;
            this.packageName = packageName;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            String name = tree.getSimpleName().toString();
            if (name.isEmpty()) {
                return super.visitClass(tree, null);
            }
            Type outer = around.peek();
            boolean declaredPublic = !insideBody
                    && (insideInterface || tree.getModifiers().getFlags().contains(Modifier.PUBLIC));
            Type type = new Type(
                    file,
                    packageName,
                    name,
                    outer == null ? name : outer.nestedName() + "." + name,
                    declaredPublic && (outer == null || outer.isPublic()),
                    new LinkedHashSet<>());
            if (outer != null) {
                outer.members().add(name);
            }
            types.add(type);
            around.push(type);
            boolean before = insideInterface;
            insideInterface = INTERFACES.contains(tree.getKind());
            super.visitClass(tree, null);
            insideInterface = before;
            around.pop();
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            addMember(tree.getName().toString());
            return super.visitMethod(tree, null);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void nothing) {
            addMember(tree.getName().toString());
            return super.visitVariable(tree, null);
        }

        @Override
        public Void visitAnnotation(AnnotationTree tree, Void nothing) {
            if (tree.getAnnotationType().toString().equals("Tag")) {
                tree.getArguments()
                        .forEach(argument -> argument.accept(
                                new TreeScanner<Void, Void>() {
                                    @Override
                                    public Void visitLiteral(LiteralTree literal, Void none) {
                                        tags.add(new TestTag(file, String.valueOf(literal.getValue())));
                                        return null;
                                    }
                                },
                                null));
            }
            return super.visitAnnotation(tree, null);
        }

        @Override
        public Void visitBlock(BlockTree tree, Void nothing) {
            boolean before = insideBody;
            insideBody = true;
            super.visitBlock(tree, null);
            insideBody = before;
            return null;
        }

        private void addMember(String name) {
            Type type = around.peek();
            if (type != null) {
                type.members().add(name);
            }
        }
    }
}
