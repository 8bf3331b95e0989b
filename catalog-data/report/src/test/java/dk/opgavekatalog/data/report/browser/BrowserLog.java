package dk.opgavekatalog.data.report.browser;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a browser tells about a page: messages on its console and requests. */
final class BrowserLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ChromeDriver driver;
    private final List<String> disturbances = new ArrayList<>();

    BrowserLog(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Forgets what happened so far. */
    void clear() {
        collect("");
        disturbances.clear();
    }

    /**
     * Returns every message of any level, and every request but the one for the page, since the log was cleared. What a
     * content policy refused is a message. Data in an address ({@code data:}) is no request.
     */
    List<String> disturbances(String pageAddress) {
        collect(pageAddress);
        return List.copyOf(disturbances);
    }

    private void collect(String pageAddress) {
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            disturbances.add("message, " + entry.getLevel() + ": " + entry.getMessage());
        }
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode event = JSON.readTree(entry.getMessage()).path("message");
            if (event.path("method").asString().equals("Network.requestWillBeSent")) {
                String address = event.at("/params/request/url").asString();
                if (!address.equals(pageAddress) && !address.startsWith("data:")) {
                    disturbances.add("request: " + address);
                }
            }
        }
    }
}
