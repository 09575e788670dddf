package cn.duibiao.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes data for the scripts of a page, so that it can stand in a script element. */
final class Json {

    private Json() {
    }

    /** Maps, lists, numbers, booleans, and the text of anything else; an empty text for null is never written. */
    static String of(Object value) {
        StringBuilder json = new StringBuilder();
        append(value, json);
        return json.toString();
    }

    /** An object whose names stay in this order, so that the same findings give the same page. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    private static void append(Object value, StringBuilder json) {
        if (value instanceof Map<?, ?> map) {
            char before = '{';
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                text(String.valueOf(entry.getKey()), json.append(before));
                append(entry.getValue(), json.append(':'));
                before = ',';
            }
            json.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            char before = '[';
            for (Object item : list) {
                append(item, json.append(before));
                before = ',';
            }
            json.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            text(String.valueOf(value), json);
        }
    }

    private static void text(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\') {
                json.append('\\').append(unit);
            } else if (unit < ' ' || unit == '<' || unit == '>' || unit == '&' || unit == '\u2028' || unit == '\u2029'
                    || Character.isSurrogate(unit)) {
                json.append("\\u").append(Integer.toHexString(0x10000 | unit), 1, 5);
            } else {
                json.append(unit);
            }
        }
        json.append('"');
    }
}
