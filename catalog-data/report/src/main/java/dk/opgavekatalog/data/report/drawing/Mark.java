package dk.opgavekatalog.data.report.drawing;

/** Signs for values in a chart, told apart by their shape. */
enum Mark {
    DOT,
    DIAMOND,
    SQUARE,
    TRIANGLE,
    CROSS,
    WEDGE;

    /** Draws the sign with its centre at a place, and a text that is shown when it is pointed at. */
    void draw(Canvas canvas, double x, double y, double size, String style, String text) {
        canvas.svg().open("path", "d", path(x, y, size), "class", "mark " + style);
        canvas.svg().leaf("title", text).close();
    }

    private String path(double x, double y, double r) {
        return switch (this) {
            case DOT -> {
                String arc = "a" + at(r) + "," + at(r) + " 0 1,0 ";
                yield "M" + at(x - r) + "," + at(y) + arc + at(2 * r) + ",0" + arc + at(-2 * r) + ",0Z";
            }
            case DIAMOND -> polygon(x, y, 0, -1.4 * r, 1.4 * r, 0, 0, 1.4 * r, -1.4 * r, 0);
            case SQUARE -> polygon(x, y, -r, -r, r, -r, r, r, -r, r);
            case TRIANGLE -> polygon(x, y, 0, -1.2 * r, 1.2 * r, r, -1.2 * r, r);
            case CROSS ->
                polygon(
                        x, y, -r, -r / 3, -r / 3, -r / 3, -r / 3, -r, r / 3, -r, r / 3, -r / 3, r, -r / 3, r, r / 3,
                        r / 3, r / 3, r / 3, r, -r / 3, r, -r / 3, r / 3, -r, r / 3);
            case WEDGE -> polygon(x, y, -1.2 * r, -r, 1.2 * r, -r, 0, 1.2 * r);
        };
    }

    private static String polygon(double x, double y, double... corners) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            path.append(i == 0 ? "M" : "L")
                    .append(at(x + corners[i]))
                    .append(',')
                    .append(at(y + corners[i + 1]));
        }
        return path.append('Z').toString();
    }

    private static String at(double length) {
        return Canvas.at(length);
    }
}
