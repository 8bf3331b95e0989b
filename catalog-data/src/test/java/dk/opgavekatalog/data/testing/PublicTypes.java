package dk.opgavekatalog.data.testing;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types that a user of a module can name, by the sources of the module. */
public final class PublicTypes {

    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

    private PublicTypes() {}

    /**
     * The public classes, records and interfaces of the exported packages, those within others included.
     *
     * @param module folder of the module, from that of catalog-data
     */
    public static List<Class<?>> of(String module) {
        Path sources = Path.of(module, "src/main/java");
        try {
            List<Class<?>> types = new ArrayList<>();
            for (String exported : EXPORT.matcher(Files.readString(sources.resolve("module-info.java")))
                    .results()
                    .map(found -> found.group(1))
                    .toList()) {
                try (Stream<Path> files = Files.list(sources.resolve(exported.replace('.', '/')))) {
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                            .sorted()
                            .forEach(name -> addPublic(
                                    types, load(exported + "." + name.substring(0, name.length() - ".java".length()))));
                }
            }
            return types;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static void addPublic(List<Class<?>> types, Class<?> type) {
        if (Modifier.isPublic(type.getModifiers())) {
            types.add(type);
            Arrays.stream(type.getDeclaredClasses()).forEach(within -> addPublic(types, within));
        }
    }

    /** Whether there can be an object of the type that is more than a constant, a failure or a user's own code. */
    public static boolean hasObjects(Class<?> type) {
        boolean isCallback = type.isInterface() && !type.isSealed();
        boolean isHelper = Arrays.stream(type.getDeclaredConstructors())
                        .map(Constructor::getModifiers)
                        .allMatch(Modifier::isPrivate)
                && Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getModifiers)
                        .allMatch(Modifier::isStatic);
        return !type.isEnum() && !Throwable.class.isAssignableFrom(type) && !isCallback && !isHelper;
    }
}
