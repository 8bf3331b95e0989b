package dk.opgavekatalog.data.report.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.opentest4j.TestAbortedException;

/**
 * A browser for the tests of a class: a static field with {@code @RegisterExtension}. All tests of the class share one
 * process; each begins by opening a page, which is shown {@value #WIDTH} pixels wide, light and with script until it is
 * told otherwise. Where Chromium is not installed, the tests are skipped, and {@code ChromiumTest} says so.
 */
public final class Browser implements BeforeAllCallback, AfterAllCallback {

    /** The width of a new page in pixels. */
    public static final int WIDTH = 1000;

    /** The widths that pages are tested at: a telephone, a small window, and a large screen. */
    public static final List<Integer> WIDTHS = List.of(400, WIDTH, 1900);

    private static final int HEIGHT = 900;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final String TEXTS = """
            return Array.from(document.querySelectorAll(arguments[0]), (element) =>
              element.checkVisibility({ visibilityProperty: true })
                ? (element.innerText ?? element.textContent).trim()
                : "");
            """;

    private ChromeDriver driver;
    private BrowserLog log;
    private Path folder;
    private String address = "";

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (!Chromium.isInstalled()) {
            throw new TestAbortedException("needs the programs chromium and chromedriver (CONTRIBUTING.md)");
        }
        folder = Files.createTempDirectory("browser");
        driver = Chromium.start(Files.createDirectory(folder.resolve("profile")));
        log = new BrowserLog(driver);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (driver != null) {
            driver.quit();
            Chromium.delete(folder);
        }
    }

    /** Opens a page as a file of a folder that has nothing else. */
    public Browser open(String html) {
        return open(html, true);
    }

    /** Opens a page where script is switched off. */
    public Browser openWithoutScript(String html) {
        return open(html, false);
    }

    private Browser open(String html, boolean hasScript) {
        try {
            Path file = folder.resolve("page.html");
            Files.writeString(file, html);
            open(file, hasScript);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Opens a file. */
    public Browser open(Path file) {
        open(file, true);
        return this;
    }

    private void open(Path file, boolean hasScript) {
        driver.get("about:blank");
        log.clear();
        allowScript(hasScript);
        width(WIDTH).look(Look.LIGHT);
        address = file.toUri().toString();
        driver.get(address);
    }

    /** Gives the window another width, in pixels. */
    public Browser width(int pixels) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Shows the page light, dark or as it is printed. */
    public Browser look(Look look) {
        Map<String, Object> scheme = Map.of("name", "prefers-color-scheme", "value", look.colorScheme);
        command("Emulation.setEmulatedMedia", Map.of("media", look.media, "features", List.of(scheme)));
        return this;
    }

    /** Every message on the console and every request but the one for the page, since it was opened. */
    public List<String> disturbances() {
        return log.disturbances(address);
    }

    /**
     * The places where the page, as it is shown now, breaks a rule of WCAG 2.2 AA that axe-core knows. Needs script,
     * but a page that was opened without keeps its own scripts unused.
     */
    public List<String> violations() {
        allowScript(true);
        return Accessibility.violations(driver);
    }

    /**
     * The {@link #violations} of the page at each of {@link #WIDTHS}, light and dark, and the widths at which the whole
     * page has to be scrolled sideways.
     */
    public List<String> violationsAtEveryWidth() {
        List<String> found = new ArrayList<>();
        for (int pixels : WIDTHS) {
            width(pixels);
            for (Look look : List.of(Look.LIGHT, Look.DARK)) {
                look(look).violations().forEach(line -> found.add(pixels + " pixels, " + look + ": " + line));
            }
            if (Boolean.TRUE.equals(run("return document.documentElement.scrollWidth > innerWidth"))) {
                found.add(pixels + " pixels: the page is wider than the window");
            }
        }
        return found;
    }

    /** The first element that a CSS selector finds. */
    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** The texts, as a reader sees them, of all elements that a CSS selector finds; empty for what is not shown. */
    @SuppressWarnings("unchecked") // The script returns a list of texts.
    public List<String> texts(String css) {
        // In one call, since a table has many cells.
        return (List<String>) run(TEXTS, css);
    }

    /** Runs the body of a function and returns its result. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs the body of a function that calls the last of its arguments with the result, and returns that. */
    public Object await(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** Presses keys on the keyboard, one after the other, wherever the focus is. */
    public Browser press(Keys... keys) {
        Actions actions = new Actions(driver);
        Arrays.stream(keys).forEach(actions::sendKeys);
        actions.perform();
        return this;
    }

    /** Moves the pointer to the middle of an element, which is brought into the window first. */
    public Browser pointAt(WebElement element) {
        run("arguments[0].scrollIntoView({ block: 'center' })", element);
        new Actions(driver).moveToElement(element).perform();
        return this;
    }

    /** Types a text, wherever the focus is. */
    public Browser type(String text) {
        new Actions(driver).sendKeys(text).perform();
        return this;
    }

    /** The element that has the focus. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Saves the whole page, as it is shown now, as a picture in {@code target/screenshots}. */
    public Path screenshot(String name) {
        Map<?, ?> size = (Map<?, ?>) command("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        Map<String, Object> clip =
                Map.of("x", 0, "y", 0, "width", size.get("width"), "height", size.get("height"), "scale", 1);
        Map<String, Object> picture =
                command("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        return save(name + ".png", picture);
    }

    /** Saves the page as it is printed, on paper of size A4, in {@code target/screenshots}. */
    public Path pdf(String name) {
        return save(
                name + ".pdf",
                command("Page.printToPDF", Map.of("printBackground", false, "paperWidth", 8.27, "paperHeight", 11.69)));
    }

    private static Path save(String name, Map<String, Object> answer) {
        try {
            Files.createDirectories(SCREENSHOTS);
            return Files.write(SCREENSHOTS.resolve(name), Base64.getDecoder().decode((String) answer.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void allowScript(boolean isAllowed) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !isAllowed));
    }

    private Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }
}
