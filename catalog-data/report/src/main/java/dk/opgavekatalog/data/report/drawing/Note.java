package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.data.report.markup.Markup;
import java.util.List;

/** A picture that says in words why there is nothing to draw. */
final class Note {

    private static final int WIDTH = 960;
    private static final int LETTERS = 110;
    private static final int LINE = 18;

    private Note() {}

    static Markup draw(String id, String title, String text) {
        List<String> lines = Lines.of(text, LETTERS);
        Canvas canvas = Canvas.of(WIDTH, LINE * (lines.size() + 1), id, title, text);
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(0, LINE * (i + 1), "start", "", lines.get(i));
        }
        return canvas.finish();
    }
}
