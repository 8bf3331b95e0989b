package dk.opgavekatalog.data.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** The types in the comments of the scripts, checked by the compiler of TypeScript, which runs in the browser. */
class ScriptTypesTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    /** The declarations of the language and of the browser; each names those that it consists of. */
    private static final List<String> LIBRARIES = List.of("lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts");

    private static final String CHECK = """
            const sources = arguments[0];
            const options = {
              allowJs: true,
              checkJs: true,
              strict: true,
              noEmit: true,
              noFallthroughCasesInSwitch: true,
              noImplicitOverride: true,
              noImplicitReturns: true,
              noUnusedLocals: true,
              noUnusedParameters: true,
              skipLibCheck: true,
              target: ts.ScriptTarget.ES2022,
              module: ts.ModuleKind.ES2022,
              moduleResolution: ts.ModuleResolutionKind.Bundler,
              lib: arguments[1],
              types: [],
            };
            const read = (name) => sources[name.replace(/^\\//, "")] ?? LIBRARY[name.replace(/^.*\\//, "")];
            const host = {
              fileExists: (name) => read(name) !== undefined,
              readFile: read,
              getSourceFile: (name) => read(name) === undefined
                ? undefined
                : ts.createSourceFile(name, read(name), ts.ScriptTarget.ES2022),
              getDefaultLibFileName: () => "/lib/lib.d.ts",
              getDefaultLibLocation: () => "/lib",
              getCurrentDirectory: () => "/",
              getCanonicalFileName: (name) => name,
              useCaseSensitiveFileNames: () => true,
              getNewLine: () => "\\n",
              writeFile: () => {},
            };
            const program = ts.createProgram(Object.keys(sources).map((name) => "/" + name), options, host);
            return ts.getPreEmitDiagnostics(program).map((fault) => {
              const text = ts.flattenDiagnosticMessageText(fault.messageText, "\\n");
              if (!fault.file) {
                return text;
              }
              const line = ts.getLineAndCharacterOfPosition(fault.file, fault.start).line + 1;
              return fault.file.fileName.slice(1) + ":" + line + " " + text;
            });
            """;

    @BeforeAll
    static void openCompiler(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("typescript.js"), WebJar.TYPESCRIPT.read("lib/typescript.js"));
        Files.writeString(
                folder.resolve("library.js"), "const LIBRARY = " + new ObjectMapper().writeValueAsString(libraries()));
        Path page = folder.resolve("compiler.html");
        Files.writeString(
                page,
                "<!DOCTYPE html><meta charset='utf-8'><script src='typescript.js'></script>"
                        + "<script src='library.js'></script>");
        BROWSER.open(page);
    }

    private static Map<String, String> libraries() {
        Map<String, String> texts = new TreeMap<>();
        LIBRARIES.forEach(name -> addLibrary(name, texts));
        return texts;
    }

    private static void addLibrary(String name, Map<String, String> texts) {
        if (texts.containsKey(name)) {
            return;
        }
        String text = WebJar.TYPESCRIPT.read("lib/" + name);
        texts.put(name, text);
        Pattern.compile("/// <reference lib=\"(.+?)\"")
                .matcher(text)
                .results()
                .forEach(part -> addLibrary("lib." + part.group(1) + ".d.ts", texts));
    }

    @SuppressWarnings("unchecked") // The script returns a list of texts.
    private static List<String> faults(Map<String, String> scripts) {
        return (List<String>) BROWSER.run(CHECK, scripts, LIBRARIES);
    }

    @Test
    void everyScriptAgreesWithItsTypes() throws IOException {
        assertThat(faults(PageSources.read(".js"))).isEmpty();
    }

    @Test
    void aWrongTypeIsNoticedAcrossModules() {
        assertThat(faults(Map.of(
                        "a.js",
                        "/**\n * @param {bigint} amount\n */\nexport function f(amount) {\n  return amount;\n}\n",
                        "b.js",
                        "import { f } from \"./a.js\";\n\nf(1);\ndocument.querySelector(\"p\").remove();\n",
                        "c.js",
                        "export function g(anything) {\n  return anything;\n}\n")))
                .containsExactly(
                        "b.js:3 Argument of type 'number' is not assignable to parameter of type 'bigint'.",
                        "b.js:4 Object is possibly 'null'.",
                        "c.js:1 Parameter 'anything' implicitly has an 'any' type.");
    }
}
